package fr.sejour.report;

import fr.sejour.report.seal.PadesSeal;
import fr.sejour.report.seal.PaperSeal;
import fr.sejour.report.seal.SealKey;
import fr.sejour.report.seal.SpecimenKey;
import fr.sejour.report.seal.TimestampAuthority;
import fr.sejour.shared.Texts;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What papers are sealed with: the configured key, in development one made at the first start, elsewhere nothing. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealSettings.class)
class SealConfiguration {

    @Bean
    @Profile("!development")
    PaperSeal paperSeal(SealSettings settings, Texts texts, Clock clock) {
        return settings.key().map(key -> seal(key, settings, texts, clock)).orElse(PaperSeal.NONE);
    }

    @Bean
    @Profile("development")
    PaperSeal specimenSeal(SealSettings settings, @Value("${sejour.data}") Path data, Texts texts, Clock clock) {
        SealKey key =
                settings.key().orElseGet(() -> SpecimenKey.keptIn(data.resolve("specimen-seal.p12"), clock.instant()));
        return seal(key, settings, texts, clock);
    }

    private static PaperSeal seal(SealKey key, SealSettings settings, Texts texts, Clock clock) {
        PadesSeal.Words words = new PadesSeal.Words(
                texts.get(DossierWords.FRENCH, "report.direction"),
                texts.get(DossierWords.FRENCH, "report.seal.reason"),
                texts.get(DossierWords.FRENCH, "report.seal.location"));
        Optional<URI> authority = Optional.ofNullable(settings.timestampAuthority());
        return new PadesSeal(key, words, authority.map(TimestampAuthority::new), clock);
    }
}
