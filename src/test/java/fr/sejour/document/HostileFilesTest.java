package fr.sejour.document;

import static fr.sejour.dossier.DocumentType.NATIONALITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.sejour.document.FileRefusal.Reason;
import fr.sejour.document.UploadOutcome.Received;
import fr.sejour.document.UploadOutcome.Refused;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.Texts;
import fr.sejour.testing.HostileFiles;
import fr.sejour.testing.SampleFiles;
import fr.sejour.testing.ServiceTest;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Files that are broken, too much, or not what they say: each gets its sentence, and nothing else is lost. */
@ServiceTest
@RecordApplicationEvents
class HostileFilesTest {

    @Autowired
    SupportingDocuments documents;

    @Autowired
    DSLContext database;

    @Autowired
    Texts texts;

    @Autowired
    ApplicationEvents events;

    @Value("${sejour.data}")
    Path data;

    ApplicantId awa;
    DossierId draft;

    @BeforeEach
    void beginDraft() {
        awa = DraftsForTests.someone();
        draft = DraftsForTests.draftOf(database, awa);
    }

    static Stream<Arguments> refusedFiles() {
        return Stream.of(
                refused("vide.pdf", HostileFiles::empty, Reason.EMPTY, "est vide"),
                refused("gros.pdf", HostileFiles::tooLarge, Reason.TOO_LARGE, "10 Mo"),
                refused("photo.jpg", SampleFiles::pdf, Reason.NAME_DIFFERS, "au format PDF"),
                refused("photo.jpg", HostileFiles::windowsProgram, Reason.UNKNOWN_FORMAT, "JPG, PNG, PDF, TIFF ou BMP"),
                refused("photo.jpg", HostileFiles::linuxProgram, Reason.UNKNOWN_FORMAT, "formats acceptés"),
                refused("page.pdf", HostileFiles::page, Reason.UNKNOWN_FORMAT, "formats acceptés"),
                refused("facture.exe", SampleFiles::pdf, Reason.NAME_DIFFERS, ".exe"),
                refused("lettre.docx", HostileFiles::officeDocument, Reason.OFFICE_DOCUMENT, "en PDF"),
                refused("IMG_0001.heic", HostileFiles::heic, Reason.HEIC_PICTURE, "HEIC"),
                refused("photo.jpg", HostileFiles::jpegAndArchive, Reason.SECOND_FORMAT, "cache un autre fichier"),
                refused("photo.jpg", HostileFiles::truncatedJpeg, Reason.BROKEN_PICTURE, "incomplète"),
                refused("photo.png", HostileFiles::hugePng, Reason.TOO_MANY_PIXELS, "100 millions"),
                refused("scan.tiff", HostileFiles::hugeTiff, Reason.TOO_MANY_PIXELS, "100 millions"),
                refused("acte.pdf", HostileFiles::encryptedPdf, Reason.ENCRYPTED_PDF, "mot de passe"),
                refused("acte.pdf", HostileFiles::truncatedPdf, Reason.BROKEN_PDF, "incomplet"),
                refused("acte.pdf", HostileFiles::pdfOf101Pages, Reason.TOO_MANY_PAGES, "100 pages"),
                refused("acte.pdf", HostileFiles::pdfWithScript, Reason.ACTIVE_PDF, "programme"),
                refused("acte.pdf", HostileFiles::pdfBomb, Reason.TOO_HEAVY, "trop complexe"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("refusedFiles")
    void aHostileFileGetsItsSentenceAndNothingElseIsLost(
            String name, Supplier<byte[]> sample, Reason reason, String words) {
        SupportingDocument before = ((Received) receive("avant.pdf", SampleFiles.pdf(3))).document();

        FileRefusal refusal = ((Refused) receive(name, sample.get())).refusal();

        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(sentence(refusal))
                .contains("« " + name + " »")
                .contains(words)
                .doesNotContain("{", "''");
        assertThat(documents.list(awa, draft)).containsExactly(before);
        assertThat(data.resolve("incoming")).isEmptyDirectory();
        assertThat(events.stream(JournalEntry.class).map(JournalEntry::act)).containsExactly("DOCUMENT_RECEIVED");
    }

    @Test
    void everyReasonHasItsSentence() {
        for (Reason reason : Reason.values()) {
            FileRefusal refusal = new FileRefusal(reason, "acte.pdf", List.of("jpg", "PDF", "pdf"));

            assertThat(sentence(refusal)).contains("« acte.pdf »").endsWith(".").doesNotContain("{", "''");
        }
    }

    private UploadOutcome receive(String name, byte[] content) {
        return documents.receive(
                awa, new DocumentPlace(draft, 0, NATIONALITY), name, new ByteArrayInputStream(content));
    }

    private String sentence(FileRefusal refusal) {
        return texts.get(Locale.FRENCH, refusal.messageKey(), refusal.arguments());
    }

    private static Arguments refused(String name, Supplier<byte[]> content, Reason reason, String words) {
        return arguments(name, content, reason, words);
    }
}
