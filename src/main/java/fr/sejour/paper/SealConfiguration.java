package fr.sejour.paper;

import fr.sejour.printing.seal.PadesSeal;
import fr.sejour.printing.seal.PaperSeal;
import fr.sejour.printing.seal.SealKey;
import fr.sejour.printing.seal.SpecimenKey;
import fr.sejour.printing.seal.TimestampAuthority;
import fr.sejour.printing.seal.VisibleSeal;
import fr.sejour.shared.ServiceSettings;
import fr.sejour.shared.Texts;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What papers are sealed with: the configured key, for specimens one made at the first start, otherwise nothing. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ServiceSettings.class, SealSettings.class, VisibleSealSettings.class})
class SealConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SealConfiguration.class);

    private static final String MADE = "specimen-seal.p12";

    /** @param service says whether papers are for trial, for which a key is made */
    @Bean
    PaperSeal paperSeal(SealSettings settings, ServiceSettings service, Texts texts, Clock clock) {
        return settings.key()
                .or(() -> made(service, clock))
                .map(key -> seal(key, settings, texts, clock))
                .orElse(PaperSeal.NONE);
    }

    /** @param service says whether papers are for trial, which bear a 2D-Doc for trial */
    @Bean
    VisibleSealWriter visibleSeal(VisibleSealSettings settings, ServiceSettings service, Texts texts, Clock clock) {
        Optional<VisibleSeal> seal = settings.key()
                .or(() -> made(service, clock))
                .map(key -> new VisibleSeal(key, settings.authority(), settings.certificate(), clock.instant()));
        return new VisibleSealWriter(seal, settings, texts);
    }

    @Bean
    ApplicationRunner tellWhetherPapersAreSealed(PaperSeal seal) {
        return _ -> {
            if (seal == PaperSeal.NONE) {
                LOG.warn("No seal is configured (sejour.seal.keystore): papers are not sealed");
            }
        };
    }

    private static Optional<SealKey> made(ServiceSettings service, Clock clock) {
        return service.specimen()
                ? Optional.of(SpecimenKey.keptIn(service.data().resolve(MADE), clock.instant()))
                : Optional.empty();
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
