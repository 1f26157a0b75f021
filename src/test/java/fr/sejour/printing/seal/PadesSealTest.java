package fr.sejour.printing.seal;

import static java.time.Clock.systemUTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.sejour.printing.PaperEngine;
import fr.sejour.printing.PdfFile;
import fr.sejour.printing.Samples;
import fr.sejour.printing.TemplateFiles;
import fr.sejour.testing.MovableClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody finds who checks a sealed paper. */
class PadesSealTest {

    private static final PadesSeal.Words WORDS = new PadesSeal.Words("Direction", "Cachet du service", "France");
    private static final PaperEngine ENGINE = new PaperEngine(TemplateFiles.in(Samples.REPORTS));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "receipt",
                "acknowledgement",
                "favourable-attestation",
                "decision",
                "extension-attestation",
                "document-list"
            })
    void aSealedPaperIsWholeAndStaysArchivableAndAccessible(String template) {
        byte[] printed = ENGINE.print(Samples.of(template)).pdf();
        SealKey key = specimen();

        byte[] sealed = seal(key).seal(printed);

        assertThat(Seals.of(sealed)).singleElement().satisfies(seal -> {
            assertThat(seal.intact()).isTrue();
            assertThat(seal.whole()).isTrue();
            assertThat(seal.format()).isEqualTo("PAdES-BASELINE-B");
            assertThat(seal.reason()).isEqualTo("Cachet du service");
            assertThat(seal.signer()).isEqualTo(TestKeys.sha256(key));
        });
        PdfFile paper = PdfFile.keep(template + "-sealed", sealed);
        PdfFile before = PdfFile.keep(template + "-unsealed", printed);
        assertThat(paper.faults()).isEmpty();
        assertThat(paper.text()).isEqualTo(before.text());
        assertThat(sealed).startsWith(printed).hasSizeLessThan(printed.length + 16 * 1024);
    }

    @Test
    void aKeyOfRsaSealsAsWell() {
        SealKey key = SealKey.open(TestKeys.rsa(folder, 3072, Instant.now()), TestKeys.PASSWORD, "");

        byte[] sealed = seal(key).seal(receipt());

        assertThat(Seals.unchanged(sealed)).isTrue();
        assertThat(PdfFile.keep("receipt-sealed-rsa", sealed).faults()).isEmpty();
    }

    @Test
    void anyChangedByteIsTold() throws IOException {
        byte[] sealed = seal(specimen()).seal(receipt());
        int[] range = byteRange(sealed);
        int end = range[2] + range[3];
        assertThat(end).isEqualTo(sealed.length);

        for (int place : new int[] {
            9, 1000, range[1] / 2, range[1] - 1, range[1] + 200, range[2], range[2] + 5, end - 200, end - 30
        }) {
            byte[] changed = sealed.clone();
            changed[place] ^= 1;
            assertThat(Seals.unchanged(changed)).as("byte %d", place).isFalse();
        }
    }

    @Test
    void whatIsAddedLaterIsTold() throws IOException {
        byte[] sealed = seal(specimen()).seal(receipt());
        ByteArrayOutputStream added = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(sealed)) {
            document.getDocumentInformation().setTitle("Autre chose");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(added);
        }
        byte[] appended =
                (new String(sealed, StandardCharsets.ISO_8859_1) + "% x\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(added.toByteArray()).startsWith(sealed);
        assertThat(Seals.unchanged(added.toByteArray())).isFalse();
        assertThat(Seals.unchanged(appended)).isFalse();
        assertThat(Seals.unchanged(sealed)).isTrue();
    }

    @Test
    void manyAreSealedAtOnce() throws Exception {
        PaperSeal seal = seal(specimen());
        byte[] printed = receipt();
        List<Callable<byte[]>> calls = Collections.nCopies(20, () -> seal.seal(printed));

        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            for (Future<byte[]> call : threads.invokeAll(calls)) {
                assertThat(Seals.unchanged(call.get())).isTrue();
            }
        }
    }

    @Test
    void withoutAKeyAPaperStaysAsItWasPrinted() {
        byte[] printed = receipt();

        assertThat(PaperSeal.NONE.seal(printed)).isEqualTo(printed);
    }

    @Test
    void aKeyMadeAtTheFirstStartIsKeptForTheServiceAlone() throws IOException {
        Path file = folder.resolve("data").resolve("seal.p12");

        SealKey first = SpecimenKey.keptIn(file, Instant.now());

        assertThat(SpecimenKey.keptIn(file, Instant.now()).certificate()).isEqualTo(first.certificate());
        assertThat(first.certificate().getSubjectX500Principal().getName()).contains("SPECIMEN");
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThat(first.toString()).doesNotContain("private").contains("SPECIMEN");
    }

    @Test
    void aKeyThatCannotBeUsedIsRefused() throws IOException {
        Instant now = Instant.now();
        Path good = folder.resolve("good.p12");
        SpecimenKey.keptIn(good, now);
        Path broken = Files.writeString(folder.resolve("broken.p12"), "no key store");

        assertThatThrownBy(() -> SealKey.open(folder.resolve("none.p12"), "", ""))
                .isInstanceOf(SealException.class)
                .hasMessageContaining("none.p12 is not there");
        assertThatThrownBy(() -> SealKey.open(broken, "", ""))
                .isInstanceOf(SealException.class)
                .hasMessageContaining("cannot be opened");
        assertThatThrownBy(() -> SealKey.open(good, "wrong", ""))
                .isInstanceOf(SealException.class)
                .hasMessageContaining("password");
        assertThatThrownBy(() -> SealKey.open(good, TestKeys.PASSWORD, "other"))
                .isInstanceOf(SealException.class)
                .hasMessageContaining("no private key named other");
        assertThatThrownBy(() -> SealKey.open(TestKeys.rsa(folder, 2048, now), TestKeys.PASSWORD, ""))
                .isInstanceOf(SealException.class)
                .hasMessageContaining("3072");
    }

    @Test
    void anExpiredCertificateSealsNothingWhetherAtTheStartOrLater() {
        Instant now = Instant.now();
        SealKey key = specimen();
        byte[] printed = receipt();

        assertThatThrownBy(() -> seal(key, now.plusSeconds(400_000_000)))
                .isInstanceOf(SealException.class)
                .hasMessageContaining("valid from");
        assertThatThrownBy(() -> seal(key, now.minusSeconds(86_400))).isInstanceOf(SealException.class);
        MovableClock clock = new MovableClock();
        PaperSeal seal = new PadesSeal(key, WORDS, Optional.empty(), clock);
        clock.set(now.plusSeconds(400_000_000));
        assertThatThrownBy(() -> seal.seal(printed)).isInstanceOf(SealException.class);
    }

    private SealKey specimen() {
        return SpecimenKey.keptIn(folder.resolve("seal.p12"), Instant.now());
    }

    private static PadesSeal seal(SealKey key) {
        return new PadesSeal(key, WORDS, Optional.empty(), systemUTC());
    }

    private static PadesSeal seal(SealKey key, Instant now) {
        return new PadesSeal(key, WORDS, Optional.empty(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static byte[] receipt() {
        return ENGINE.print(Samples.of("receipt")).pdf();
    }

    private static int[] byteRange(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = document.getLastSignatureDictionary();
            return signature.getByteRange();
        }
    }
}
