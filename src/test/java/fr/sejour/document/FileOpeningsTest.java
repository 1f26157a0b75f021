package fr.sejour.document;

import static fr.sejour.dossier.DocumentType.IDENTITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.sejour.document.FileRefusal.Reason;
import fr.sejour.document.SupportingDocumentRows.NewFile;
import fr.sejour.document.UploadOutcome.Received;
import fr.sejour.document.UploadOutcome.Refused;
import fr.sejour.dossier.Step;
import fr.sejour.examiner.FileKind;
import fr.sejour.filing.CompleteDrafts;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.filing.Drafts;
import fr.sejour.filing.Filing;
import fr.sejour.filing.FilingResult;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.NotFoundException;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.SampleFiles;
import fr.sejour.testing.ServiceTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Large pictures: taken when they are whole and built right, decoded right after, and in no request before that. */
@ServiceTest
@RecordApplicationEvents
class FileOpeningsTest {

    private static final int LARGE = 3_000_000;

    @Autowired
    SupportingDocuments documents;

    @Autowired
    DocumentContents contents;

    @Autowired
    FileOpenings openings;

    @Autowired
    AttachedSupportingDocuments attached;

    @Autowired
    SupportingDocumentRows rows;

    @Autowired
    IncomingFiles incomingFiles;

    @Autowired
    FileStore store;

    @Autowired
    MovableClock clock;

    @Autowired
    Drafts drafts;

    @Autowired
    Filing filing;

    @Autowired
    DSLContext database;

    @Autowired
    ApplicationEvents events;

    ApplicantId awa;
    DossierId draft;

    @BeforeEach
    void beginDraft() {
        awa = DraftsForTests.someone();
        draft = DraftsForTests.draftOf(database, awa);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "tiff", "bmp"})
    void aLargePictureIsTakenAtOnceAndShownOnceItWasOpened(String format) throws IOException {
        SupportingDocument received = received("photo." + format, SampleFiles.picture(format, LARGE));

        assertThat(received.opening()).isEqualTo(OpeningState.WAITING);
        assertThat(received.isViewable()).isFalse();
        assertThat(contents.thumbnail(awa, received.id())).isPresent();
        assertThat(only().opening()).isEqualTo(OpeningState.OPENED);
        contents.open(awa, received.id()).content().close();
        assertThat(attached.of(draft)).containsKey(IDENTITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "tiff", "bmp"})
    void aLargePictureThatIsCutOffIsRefusedAtOnce(String format) {
        byte[] picture = SampleFiles.picture(format, LARGE);

        UploadOutcome reception = receive("photo." + format, Arrays.copyOf(picture, picture.length - 200_000));

        assertThat(reception)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(Reason.BROKEN_PICTURE));
        assertThat(documents.list(awa, draft)).isEmpty();
    }

    @Test
    void aLargePictureThatCannotBeOpenedIsToldAndItsBytesGo() {
        SupportingDocument received = received("photo.jpg", largePatchedJpeg());

        attached.open(draft);

        assertThat(attached.areOpened(draft)).isTrue();
        assertThat(only().opening()).isEqualTo(OpeningState.UNSOUND);
        assertThat(only().refusal().map(FileRefusal::reason)).contains(Reason.BROKEN_PICTURE);
        assertThatThrownBy(() -> contents.thumbnail(awa, received.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> contents.open(awa, received.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> store.open(received.facts().sha256())).isInstanceOf(NoSuchFileException.class);
        assertThat(events.stream(JournalEntry.class).map(JournalEntry::act))
                .containsExactly("DOCUMENT_RECEIVED", "DOCUMENT_NOT_OPENED");
    }

    @Test
    void aDocumentIsNotHandedInWhileOneOfItsFilesCannotBeOpened() {
        received("acte.pdf", SampleFiles.pdf());
        SupportingDocument broken = received("photo.jpg", largePatchedJpeg());
        attached.open(draft);

        assertThat(attached.of(draft)).isEmpty();
        documents.remove(awa, draft, broken.id());
        assertThat(attached.of(draft)).containsKey(IDENTITY);
    }

    @Test
    void anotherFileTakesThePlaceOfTheOneThatCannotBeOpened() {
        received("photo.jpg", largePatchedJpeg());
        attached.open(draft);

        SupportingDocument instead = received("acte.pdf", SampleFiles.pdf());

        assertThat(documents.list(awa, draft)).containsExactly(instead);
        assertThat(attached.of(draft)).containsKey(IDENTITY);
    }

    @Test
    void whatACrashLeftUnopenedIsOpenedLater() throws IOException {
        leaveBehind(SampleFiles.picture("bmp", LARGE), clock.instant());
        openings.openLeftBehind();
        assertThat(only().opening()).isEqualTo(OpeningState.WAITING);
        documents.remove(awa, draft, only().id());

        leaveBehind(SampleFiles.picture("bmp", LARGE + 100_000), clock.instant().minus(Duration.ofMinutes(1)));
        openings.openLeftBehind();

        assertThat(only().opening()).isEqualTo(OpeningState.OPENED);
    }

    @Test
    void whatOpeningHasShownIsNeverTakenBack() {
        received("photo.jpg", largePatchedJpeg());
        attached.open(draft);

        assertThatThrownBy(() -> database.execute(
                        "UPDATE supporting_document SET opening = 'OPENED', fault = NULL WHERE dossier = ?",
                        draft.value()))
                .hasMessageContaining("does not change");
    }

    @Test
    void aDossierIsFiledWithPicturesThatWereOpenedAndNotWithOthers() {
        Ready ready = new CompleteDrafts(database, drafts, clock).adult();
        awa = ready.applicant();
        draft = ready.dossier();
        received("photo.jpg", largePatchedJpeg());
        assertThat(filing.file(awa, draft, ready.version()))
                .isInstanceOfSatisfying(
                        FilingResult.Incomplete.class,
                        incomplete -> assertThat(incomplete.errors()).containsOnlyKeys(Step.DOCUMENTS));

        received("photo.jpg", SampleFiles.picture("jpg", LARGE));

        assertThat(filing.file(awa, draft, ready.version())).isInstanceOf(FilingResult.Filed.class);
        assertThat(documents.list(awa, draft)).isNotEmpty().allMatch(file -> file.opening() == OpeningState.OPENED);
    }

    /** As a service that died between taking a file and opening it. */
    private void leaveBehind(byte[] content, Instant at) throws IOException {
        try (IncomingFiles.Incoming incoming =
                incomingFiles.receive(new ByteArrayInputStream(content), content.length)) {
            store.keep(incoming.hash(), incoming.file());
            NewFile file = new NewFile(
                    FileName.of("scan.bmp"),
                    incoming.hash(),
                    incoming.size(),
                    FileKind.BMP,
                    1,
                    ScanState.UNSCANNED,
                    OpeningState.WAITING,
                    at.truncatedTo(ChronoUnit.MICROS));
            assertThat(rows.insert(awa, new DocumentPlace(draft, 0, IDENTITY), file))
                    .isPresent();
        }
    }

    private static byte[] largePatchedJpeg() {
        return SampleFiles.cutWithEndMark(SampleFiles.picture("jpg", 2 * LARGE));
    }

    private SupportingDocument only() {
        assertThat(documents.list(awa, draft)).hasSize(1);
        return documents.list(awa, draft).getFirst();
    }

    private SupportingDocument received(String name, byte[] content) {
        UploadOutcome reception = receive(name, content);
        assertThat(reception).isInstanceOf(Received.class);
        return ((Received) reception).document();
    }

    private UploadOutcome receive(String name, byte[] content) {
        return documents.receive(awa, new DocumentPlace(draft, 0, IDENTITY), name, new ByteArrayInputStream(content));
    }
}
