package fr.sejour.document;

import static fr.sejour.dossier.DocumentType.IDENTITY;
import static fr.sejour.dossier.DocumentType.NATIONALITY;
import static org.assertj.core.api.Assertions.assertThat;
import static sejour.db.Tables.RECEIVED_DAY;
import static sejour.db.Tables.SUPPORTING_DOCUMENT;

import fr.sejour.document.FileRefusal.Reason;
import fr.sejour.document.UploadOutcome.Received;
import fr.sejour.document.UploadOutcome.Refused;
import fr.sejour.dossier.DocumentType;
import fr.sejour.examiner.FileKind;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.Dates;
import fr.sejour.shared.DossierId;
import fr.sejour.testing.HostileFiles;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.SampleFiles;
import fr.sejour.testing.ServiceTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What one person may send in a day and hold at once. */
@ServiceTest
class UploadQuotaTest {

    private static final int MEGABYTE = 1 << 20;

    @Autowired
    SupportingDocuments documents;

    @Autowired
    FileSweeper sweeper;

    @Autowired
    DSLContext database;

    @Autowired
    MovableClock clock;

    @Value("${sejour.data}")
    Path data;

    ApplicantId awa;
    DossierId draft;

    @BeforeEach
    void beginDraft() {
        awa = DraftsForTests.someone();
        draft = DraftsForTests.draftOf(database, awa);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void theThreeHundredAndFirstFileOfADayIsRefusedUntilTheNextDay() {
        sent(SpaceUsed.MOST_FILES - 1, MEGABYTE);

        assertThat(used(receive(IDENTITY, SampleFiles.pdf(1))).isDayNearlyUsed())
                .isTrue();
        UploadOutcome tooMany = receive(IDENTITY, SampleFiles.pdf(2));

        assertThat(tooMany).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().reason()).isEqualTo(Reason.DAY_USED);
            assertThat(refused.refusal().details())
                    .containsExactly(Dates.date(clock.today().plusDays(1)));
        });
        assertThat(documents.list(awa, draft)).hasSize(1);
        clock.advance(Duration.ofDays(1));
        assertThat(used(receive(IDENTITY, SampleFiles.pdf(2))).files()).isEqualTo(1);
    }

    @Test
    void ofFilesSentAtOnceNoneIsTakenBeyondTheNumberOfADay() throws Exception {
        sent(SpaceUsed.MOST_FILES - 2, MEGABYTE);

        List<UploadOutcome> answers = atOnce(IntStream.range(0, 8)
                .<Callable<UploadOutcome>>mapToObj(
                        number -> () -> receive(number % 2 == 0 ? IDENTITY : NATIONALITY, SampleFiles.pdf(1)))
                .toList());

        assertThat(answers).filteredOn(Received.class::isInstance).hasSize(2);
        assertThat(answers)
                .filteredOn(Refused.class::isInstance)
                .hasSize(6)
                .allSatisfy(answer -> assertThat(reason(answer)).isEqualTo(Reason.DAY_USED));
        assertThat(files()).isEqualTo(SpaceUsed.MOST_FILES);
    }

    @Test
    void theBytesOfADayAreCountedToTheLastOne() {
        byte[] pdf = SampleFiles.pdf(1);
        sent(1, SpaceUsed.MOST_RECEIVED - pdf.length);

        assertThat(used(receive(IDENTITY, pdf)).received()).isEqualTo(SpaceUsed.MOST_RECEIVED);
        assertThat(reason(receive(NATIONALITY, pdf))).isEqualTo(Reason.DAY_USED);
    }

    @Test
    void aFileLargerThanWhatIsLeftOfTheDayIsRefused() throws IOException {
        byte[] pdf = SampleFiles.pdf(1);
        sent(1, SpaceUsed.MOST_RECEIVED - pdf.length + 1);

        assertThat(reason(receive(IDENTITY, pdf))).isEqualTo(Reason.DAY_USED);

        assertThat(documents.list(awa, draft)).isEmpty();
        assertThat(data.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void whatWasRefusedOrCutOffCountsAsReceived() {
        byte[] program = HostileFiles.windowsProgram();
        receive(IDENTITY, program);
        assertThat(bytes()).isEqualTo(program.length);

        receive(IDENTITY, new SequenceInputStream(new ByteArrayInputStream(new byte[MEGABYTE]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }
        }));

        assertThat(bytes()).isEqualTo(program.length + MEGABYTE);
        assertThat(files()).isEqualTo(2);
    }

    @Test
    void ofTwoFilesSentAtOnceOnlyTheOneThatFitsIsHeldAndARemovedOneMakesRoomAtOnce() throws Exception {
        byte[] pdf = SampleFiles.pdf(1);
        held(SpaceUsed.MOST_HELD - pdf.length);

        List<UploadOutcome> answers = atOnce(List.of(() -> receive(IDENTITY, pdf), () -> receive(NATIONALITY, pdf)));

        assertThat(answers)
                .filteredOn(Refused.class::isInstance)
                .singleElement()
                .satisfies(refused -> assertThat(reason(refused)).isEqualTo(Reason.SPACE_USED));
        Received taken = (Received)
                answers.stream().filter(Received.class::isInstance).findFirst().orElseThrow();
        assertThat(taken.used().held()).isEqualTo(SpaceUsed.MOST_HELD);
        assertThat(taken.used().isSpaceNearlyUsed()).isTrue();
        documents.remove(awa, draft, taken.document().id());
        assertThat(used(receive(NATIONALITY, pdf)).held()).isEqualTo(SpaceUsed.MOST_HELD);
    }

    @Test
    void daysThatAreOverAreForgotten() {
        receive(IDENTITY, SampleFiles.pdf(1));

        sweeper.sweep();
        assertThat(files()).isEqualTo(1);

        clock.advance(Duration.ofDays(1));
        sweeper.sweep();
        assertThat(database.fetchExists(RECEIVED_DAY, RECEIVED_DAY.APPLICANT.eq(awa)))
                .isFalse();
    }

    @Test
    void theFoldersOfFilesAreClosedToOthersOnTheMachine() {
        assertThat(Stream.of("files", "incoming", "pages"))
                .allSatisfy(folder -> assertThat(
                                PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(folder))))
                        .isEqualTo("rwx------"));
    }

    private void sent(int files, long bytes) {
        database.insertInto(RECEIVED_DAY)
                .set(RECEIVED_DAY.APPLICANT, awa)
                .set(RECEIVED_DAY.DAY, clock.today())
                .set(RECEIVED_DAY.FILES, files)
                .set(RECEIVED_DAY.BYTES, bytes)
                .execute();
    }

    /** Files of so many bytes, in filed dossiers. */
    private void held(long bytes) {
        for (long left = bytes; left > 0; left -= SupportingDocuments.LARGEST) {
            database.insertInto(SUPPORTING_DOCUMENT)
                    .set(SUPPORTING_DOCUMENT.DOSSIER, draft)
                    .set(SUPPORTING_DOCUMENT.APPLICANT, awa)
                    .set(SUPPORTING_DOCUMENT.TYPE, IDENTITY)
                    .set(SUPPORTING_DOCUMENT.ROUND, 0)
                    .set(SUPPORTING_DOCUMENT.POSITION, 1)
                    .set(SUPPORTING_DOCUMENT.FILE_NAME, "scan.pdf")
                    .set(SUPPORTING_DOCUMENT.SHA256, new Sha256("%064x".formatted(left)))
                    .set(SUPPORTING_DOCUMENT.SIZE, Math.min(left, SupportingDocuments.LARGEST))
                    .set(SUPPORTING_DOCUMENT.MEDIA_TYPE, FileKind.PDF.mediaType())
                    .set(SUPPORTING_DOCUMENT.PAGES, 1)
                    .set(SUPPORTING_DOCUMENT.SCAN, ScanState.CLEAN)
                    .set(SUPPORTING_DOCUMENT.OPENING, OpeningState.OPENED)
                    .set(SUPPORTING_DOCUMENT.UPLOADED_AT, Instant.EPOCH)
                    .execute();
            DraftsForTests.file(database, draft);
            draft = DraftsForTests.draftOf(database, awa);
        }
    }

    private UploadOutcome receive(DocumentType type, byte[] content) {
        return receive(type, new ByteArrayInputStream(content));
    }

    private UploadOutcome receive(DocumentType type, InputStream content) {
        return documents.receive(awa, new DocumentPlace(draft, 0, type), "acte.pdf", content);
    }

    private static List<UploadOutcome> atOnce(List<Callable<UploadOutcome>> uploads) throws Exception {
        try (var threads = Executors.newFixedThreadPool(uploads.size())) {
            return threads.invokeAll(uploads).stream().map(Future::resultNow).toList();
        }
    }

    private static SpaceUsed used(UploadOutcome outcome) {
        assertThat(outcome).isInstanceOf(Received.class);
        return ((Received) outcome).used();
    }

    private static Reason reason(UploadOutcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).refusal().reason();
    }

    private int files() {
        return database.fetchSingle(RECEIVED_DAY, RECEIVED_DAY.APPLICANT.eq(awa))
                .getFiles();
    }

    private long bytes() {
        return database.fetchSingle(RECEIVED_DAY, RECEIVED_DAY.APPLICANT.eq(awa))
                .getBytes();
    }
}
