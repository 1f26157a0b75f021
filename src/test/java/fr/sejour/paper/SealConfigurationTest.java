package fr.sejour.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.printing.PaperEngine;
import fr.sejour.printing.Samples;
import fr.sejour.printing.TemplateFiles;
import fr.sejour.printing.seal.PaperSeal;
import fr.sejour.printing.seal.Seals;
import fr.sejour.printing.seal.TestKeys;
import fr.sejour.shared.TextConfiguration;
import fr.sejour.shared.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What whoever runs the service gets for each way to configure the seal. */
class SealConfigurationTest {

    private static final byte[] RECEIPT = new PaperEngine(TemplateFiles.in(Samples.REPORTS))
            .print(Samples.of("receipt"))
            .pdf();

    @TempDir
    Path data;

    @Test
    void withoutAKeyStoreNothingIsSealedAndNoKeyIsMade() {
        service().run(context -> {
            assertThat(context.getBean(PaperSeal.class).seal(RECEIPT)).isEqualTo(RECEIPT);
            assertThat(data).isEmptyDirectory();
        });
    }

    @Test
    void withAKeyStorePapersAreSealedWithIt() {
        Path keystore = TestKeys.rsa(data, 3072, Instant.now());

        service()
                .withPropertyValues("sejour.seal.keystore=" + keystore, "sejour.seal.password=" + TestKeys.PASSWORD)
                .run(context -> {
                    byte[] sealed = context.getBean(PaperSeal.class).seal(RECEIPT);
                    assertThat(Seals.of(sealed)).singleElement().satisfies(seal -> {
                        assertThat(seal.intact()).isTrue();
                        assertThat(seal.reason()).isEqualTo("Cachet du service qui a délivré ce document");
                        assertThat(seal.signer()).isEqualTo(TestKeys.sha256(keystore));
                    });
                });
    }

    @Test
    void specimensAreSealedWithAKeyMadeForThem() {
        service().withPropertyValues("sejour.specimen=true").run(context -> {
            assertThat(Seals.unchanged(context.getBean(PaperSeal.class).seal(RECEIPT)))
                    .isTrue();
            assertThat(data.resolve("specimen-seal.p12")).exists();
        });
    }

    @Test
    void aKeyStoreThatCannotBeUsedStopsTheStartAndIsToldInASentence() {
        service()
                .withPropertyValues("sejour.specimen=true", "sejour.seal.keystore=" + data.resolve("none.p12"))
                .run(context -> assertThat(told(context.getStartupFailure()))
                        .isEqualTo("Papers cannot be sealed. The key store " + data.resolve("none.p12")
                                + " is not there"));
    }

    @Test
    void anExpiredCertificateStopsTheStart() {
        Path expired = TestKeys.rsa(data, 3072, Instant.now().minusSeconds(400L * 86_400));

        service()
                .withPropertyValues("sejour.seal.keystore=" + expired, "sejour.seal.password=" + TestKeys.PASSWORD)
                .run(context -> assertThat(told(context.getStartupFailure()))
                        .startsWith("Papers cannot be sealed. The certificate of the seal is valid from ")
                        .endsWith("C=FR, O=SPECIMEN, CN=SPECIMEN"));
    }

    @Test
    void aCertificateForTwoDDocNeedsItsNames() {
        service()
                .withPropertyValues("sejour.specimen=true", "sejour.visible-seal.authority=FR")
                .run(context -> assertThat(told(context.getStartupFailure()))
                        .contains("2D-Doc needs an authority and a certificate of four signs each, not FR and 0001"));
    }

    private ApplicationContextRunner service() {
        return new ApplicationContextRunner()
                .withBean(Clock.class, Clock::systemUTC)
                .withUserConfiguration(TextConfiguration.class, Texts.class, SealConfiguration.class)
                .withPropertyValues("sejour.specimen=false", "sejour.data=" + data);
    }

    private static String told(@Nullable Throwable failure) {
        FailureAnalysis analysis = new SealFailureAnalyzer().analyze(Objects.requireNonNull(failure));
        return Objects.requireNonNull(analysis).getDescription();
    }
}
