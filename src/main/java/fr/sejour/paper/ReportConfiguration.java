package fr.sejour.paper;

import fr.sejour.printing.PaperEngine;
import fr.sejour.printing.PaperPool;
import fr.sejour.printing.SamplePapers;
import fr.sejour.printing.TemplateCheck;
import fr.sejour.printing.TemplateFiles;
import fr.sejour.printing.Trials;
import fr.sejour.workshop.FirstTemplates;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Where the first version of templates comes from: the program itself, or in development the folder in which somebody may be changing them. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    private static final String FOLDER = "${sejour.reports:reports}";

    @Bean
    PaperEngine paperEngine(TemplateFiles templates) {
        return new PaperEngine(templates);
    }

    @Bean
    PaperPool paperPool(PaperEngine engine) {
        return new PaperPool(engine, PaperPool.Limits.usual());
    }

    @Bean
    @Profile("!development")
    FirstTemplates packedTemplates() {
        return FirstTemplates.packed();
    }

    @Bean
    @Profile("!development")
    SamplePapers packedSamples() {
        return SamplePapers.packed();
    }

    /** @param folder relative to where the service was started; without such a folder the packed templates serve */
    @Bean
    @Profile("development")
    FirstTemplates templatesInTheMaking(@Value(FOLDER) Path folder) {
        return Files.isDirectory(folder) ? FirstTemplates.in(folder) : FirstTemplates.packed();
    }

    @Bean
    @Profile("development")
    SamplePapers samplesInTheMaking(@Value(FOLDER) Path folder) {
        return Files.isDirectory(folder) ? SamplePapers.in(folder) : SamplePapers.packed();
    }

    @Bean
    TemplateCheck templateCheck() {
        return new TemplateCheck();
    }

    @Bean
    Trials trials() {
        return new Trials();
    }
}
