package fr.sejour.document;

import static fr.sejour.dossier.DocumentType.IDENTITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.sejour.document.FileRefusal.Reason;
import fr.sejour.document.UploadOutcome.Received;
import fr.sejour.document.UploadOutcome.Refused;
import fr.sejour.dossier.Dossiers;
import fr.sejour.examiner.FileExaminer;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.NotFoundException;
import fr.sejour.testing.HostileFiles;
import fr.sejour.testing.SampleFiles;
import fr.sejour.testing.ServiceTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** With a scanner that speaks clamd's protocol, up or down. */
@ServiceTest
@RecordApplicationEvents
class VirusTest {

    @Autowired
    DSLContext database;

    @Autowired
    Dossiers dossiers;

    @Autowired
    SupportingDocumentRows rows;

    @Autowired
    IncomingFiles incomingFiles;

    @Autowired
    FileExaminer examiner;

    @Autowired
    FileOpenings openings;

    @Autowired
    UploadQuota quota;

    @Autowired
    FileStore store;

    @Autowired
    FileSweeper sweeper;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    Clock clock;

    @Autowired
    DocumentContents contents;

    @Autowired
    AttachedSupportingDocuments attached;

    @Autowired
    ApplicationEvents events;

    @Value("${sejour.data}")
    Path data;

    ScannerDaemon daemon;
    ApplicantId awa;
    DossierId draft;

    @BeforeEach
    void begin() throws IOException {
        daemon = new ScannerDaemon();
        awa = DraftsForTests.someone();
        draft = DraftsForTests.draftOf(database, awa);
    }

    @AfterEach
    void stop() {
        daemon.close();
    }

    @Test
    void aVirusIsRefusedToldAndJournalledAndNothingOfItIsStored() {
        byte[] virus = HostileFiles.eicar();

        UploadOutcome reception = receive("acte.pdf", virus);

        assertThat(reception)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(Reason.VIRUS));
        assertThat(events.stream(JournalEntry.class))
                .singleElement()
                .satisfies(entry -> assertThat(entry.act()).isEqualTo("DOCUMENT_REFUSED_VIRUS"));
        assertThat(rows.list(awa, draft)).isEmpty();
        assertThat(data.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void aCleanFileIsTaken() {
        assertThat(received("acte.pdf", SampleFiles.pdf(7)).scan()).isEqualTo(ScanState.CLEAN);
    }

    @Test
    void whileTheScannerIsDownFilesWaitInQuarantineAndTheStepGoesOn() throws IOException {
        int port = daemon.port();
        daemon.close();

        SupportingDocument waiting = received("acte.pdf", SampleFiles.pdf(8));

        assertThat(waiting.scan()).isEqualTo(ScanState.WAITING);
        assertThat(attached.of(draft)).containsKey(IDENTITY);
        assertThatThrownBy(() -> contents.open(awa, waiting.id())).isInstanceOf(NotFoundException.class);
        quarantine(port).scanWaiting();
        assertThat(state()).isEqualTo(ScanState.WAITING);
        try (ScannerDaemon back = new ScannerDaemon()) {
            quarantine(back.port()).scanWaiting();
        }
        assertThat(state()).isEqualTo(ScanState.CLEAN);
        contents.open(awa, waiting.id()).content().close();
    }

    @Test
    void aVirusFoundInQuarantineIsDestroyedAndNoLongerCounts() throws IOException {
        daemon.close();
        SupportingDocument waiting = received("photo.jpg", HostileFiles.jpegWithEicar());

        try (ScannerDaemon back = new ScannerDaemon()) {
            quarantine(back.port()).scanWaiting();
        }

        assertThat(state()).isEqualTo(ScanState.INFECTED);
        assertThat(attached.of(draft)).isEmpty();
        assertThat(data.resolve("files").resolve(waiting.facts().sha256().hex().substring(0, 2)))
                .isDirectoryNotContaining(file -> file.getFileName()
                        .toString()
                        .startsWith(waiting.facts().sha256().hex()));
        assertThat(events.stream(JournalEntry.class).map(JournalEntry::act))
                .containsExactly("DOCUMENT_RECEIVED", "DOCUMENT_VIRUS_FOUND");
        daemon = new ScannerDaemon();
        SupportingDocument instead = received("acte.pdf", SampleFiles.pdf(2));
        assertThat(rows.list(awa, draft)).containsExactly(instead);
    }

    private ScanState state() {
        return rows.list(awa, draft).getFirst().scan();
    }

    private SupportingDocument received(String name, byte[] content) {
        UploadOutcome reception = receive(name, content);
        assertThat(reception).isInstanceOf(Received.class);
        return ((Received) reception).document();
    }

    private UploadOutcome receive(String name, byte[] content) {
        Inspection inspection = new Inspection(examiner, clamd(daemon.port()));
        SupportingDocuments documents = new SupportingDocuments(
                dossiers, rows, incomingFiles, inspection, openings, quota, store, transaction, publisher, clock);
        return documents.receive(awa, new DocumentPlace(draft, 0, IDENTITY), name, new ByteArrayInputStream(content));
    }

    private Quarantine quarantine(int port) {
        return new Quarantine(rows, store, clamd(port), sweeper, transaction, publisher);
    }

    private static VirusScanner clamd(int port) {
        return new Clamd("127.0.0.1", port);
    }
}
