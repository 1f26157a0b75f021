package fr.sejour.report;

import fr.sejour.report.engine.PaperEngine;
import fr.sejour.report.engine.TemplateFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Where templates come from: the program itself, or in development the folder in which somebody may be changing them. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    PaperEngine paperEngine(TemplateFiles templates) {
        return new PaperEngine(templates);
    }

    @Bean
    @Profile("!development")
    TemplateFiles packedTemplates() {
        return TemplateFiles.onClasspath();
    }

    /** @param folder relative to where the service was started; without such a folder the packed templates serve */
    @Bean
    @Profile("development")
    TemplateFiles templatesInTheMaking(@Value("${sejour.reports:reports}") Path folder) {
        return Files.isDirectory(folder) ? TemplateFiles.in(folder) : TemplateFiles.onClasspath();
    }
}
