package fr.sejour.document;

import static fr.sejour.dossier.DocumentType.IDENTITY;
import static fr.sejour.dossier.DocumentType.NATIONALITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.sejour.document.FileRefusal.Reason;
import fr.sejour.document.UploadOutcome.Received;
import fr.sejour.document.UploadOutcome.Refused;
import fr.sejour.dossier.DocumentType;
import fr.sejour.filing.Drafts;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.NotFoundException;
import fr.sejour.testing.HostileFiles;
import fr.sejour.testing.SampleFiles;
import fr.sejour.testing.ServiceTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ServiceTest
@RecordApplicationEvents
class SupportingDocumentsTest {

    static final List<String> TRYING_NAMES = SampleFiles.TRYING_NAMES;

    @Autowired
    SupportingDocuments documents;

    @Autowired
    DocumentContents contents;

    @Autowired
    AttachedSupportingDocuments attached;

    @Autowired
    Drafts drafts;

    @Autowired
    DSLContext database;

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

    static Stream<Arguments> soundFiles() {
        return Stream.of(
                arguments("photo.jpg", (Supplier<byte[]>) SampleFiles::jpeg, "image/jpeg", 1),
                arguments("photo.JPEG", (Supplier<byte[]>) SampleFiles::cmykJpeg, "image/jpeg", 1),
                arguments("photo.png", (Supplier<byte[]>) SampleFiles::png, "image/png", 1),
                arguments("scan.tif", (Supplier<byte[]>) SampleFiles::tiff, "image/tiff", 3),
                arguments("scan.bmp", (Supplier<byte[]>) SampleFiles::bmp, "image/bmp", 1),
                arguments("jugement.pdf", (Supplier<byte[]>) SampleFiles::pdf, "application/pdf", 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("soundFiles")
    void aFileIsKeptAsItCameAndShownToItsOwner(String name, Supplier<byte[]> sample, String mediaType, int pages)
            throws IOException {
        byte[] bytes = sample.get();

        SupportingDocument received = received(NATIONALITY, name, bytes);

        assertThat(received.name()).isEqualTo(name);
        assertThat(received.facts().mediaType()).isEqualTo(mediaType);
        assertThat(received.facts().pages()).isEqualTo(pages);
        assertThat(received.facts().size()).isEqualTo(bytes.length);
        assertThat(documents.list(awa, draft)).containsExactly(received);
        try (InputStream kept = contents.open(awa, received.id()).content()) {
            assertThat(kept).hasBinaryContent(bytes);
        }
        assertThat(contents.thumbnail(awa, received.id())).isPresent();
        assertThat(attached.of(draft).get(NATIONALITY))
                .singleElement()
                .satisfies(file -> assertThat(file.sha256())
                        .isEqualTo(received.facts().sha256().hex()));
        assertThat(journal()).containsExactly("DOCUMENT_RECEIVED");
        assertThat(data.resolve("incoming")).isEmptyDirectory();
    }

    @ParameterizedTest
    @FieldSource("TRYING_NAMES")
    void anyNameIsTakenAndShownAsText(String name) {
        SupportingDocument received = received(IDENTITY, name, SampleFiles.pdf(1));

        assertThat(received.name()).isEqualTo(FileName.of(name).shown());
        assertThat(documents.list(awa, draft)).containsExactly(received);
    }

    @Test
    void exactlyTenMegabytesAreTaken() {
        byte[] largest = Arrays.copyOf(SampleFiles.picture("bmp", 9_000_000), HostileFiles.LARGEST);

        assertThat(received(IDENTITY, "scan.bmp", largest).facts().size()).isEqualTo(SupportingDocuments.LARGEST);
    }

    @Test
    void anEndlessFileIsNotReadToItsEnd() {
        InputStream endless =
                new SequenceInputStream(new ByteArrayInputStream(SampleFiles.jpeg()), InputStream.nullInputStream()) {
                    @Override
                    public int read(byte[] bytes, int offset, int length) {
                        return length;
                    }
                };

        UploadOutcome reception = documents.receive(awa, new DocumentPlace(draft, 0, IDENTITY), "photo.jpg", endless);

        assertThat(reception)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void anUploadThatIsCutOffLeavesNothing() {
        InputStream cutOff = new SequenceInputStream(new ByteArrayInputStream(new byte[5000]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }
        });

        UploadOutcome reception = documents.receive(awa, new DocumentPlace(draft, 0, IDENTITY), "photo.jpg", cutOff);

        assertThat(reception)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(Reason.INTERRUPTED));
        assertThat(documents.list(awa, draft)).isEmpty();
        assertThat(data.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void aFourthFileIsRefusedAndOtherDocumentsHaveTheirOwnThree() {
        for (int i = 1; i <= 3; i++) {
            received(IDENTITY, i + ".pdf", SampleFiles.pdf(i));
        }

        assertThat(refused(IDENTITY, "4.pdf", SampleFiles.pdf(4)).reason()).isEqualTo(Reason.TOO_MANY_FILES);
        assertThat(received(NATIONALITY, "4.pdf", SampleFiles.pdf(4)).type()).isEqualTo(NATIONALITY);
        assertThat(documents.list(awa, draft))
                .extracting(SupportingDocument::name)
                .containsExactly("1.pdf", "2.pdf", "3.pdf", "4.pdf");
    }

    @Test
    void ofTwoThirdFilesSentAtOnceOneIsTaken() throws Exception {
        received(IDENTITY, "1.pdf", SampleFiles.pdf(1));
        received(IDENTITY, "2.pdf", SampleFiles.pdf(2));
        Callable<UploadOutcome> third = () -> receive(IDENTITY, "3.pdf", SampleFiles.pdf(3));

        List<UploadOutcome> answers;
        try (var threads = Executors.newFixedThreadPool(4)) {
            answers = threads.invokeAll(List.of(third, third, third, third)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).filteredOn(Received.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Refused.class::isInstance)
                .hasSize(3)
                .allSatisfy(answer ->
                        assertThat(((Refused) answer).refusal().reason()).isEqualTo(Reason.TOO_MANY_FILES));
        assertThat(documents.list(awa, draft)).hasSize(3);
    }

    @Test
    void aRemovedFileLeavesItsPlaceToANewOneThatComesLast() {
        received(IDENTITY, "1.pdf", SampleFiles.pdf(1));
        SupportingDocument second = received(IDENTITY, "2.pdf", SampleFiles.pdf(2));
        received(IDENTITY, "3.pdf", SampleFiles.pdf(3));

        assertThat(documents.remove(awa, draft, second.id())).isTrue();
        assertThat(documents.remove(awa, draft, second.id())).isTrue();
        received(IDENTITY, "4.pdf", SampleFiles.pdf(4));

        assertThat(attached.of(draft).get(IDENTITY))
                .extracting(file -> file.name())
                .containsExactly("1.pdf", "3.pdf", "4.pdf");
        assertThat(journal()).filteredOn("DOCUMENT_REMOVED"::equals).hasSize(1);
    }

    @Test
    void toAnybodyElseFilesAndDossiersDoNotExist() {
        SupportingDocument received = received(IDENTITY, "1.pdf", SampleFiles.pdf(1));
        ApplicantId other = DraftsForTests.someone();
        DossierId othersDraft = DraftsForTests.draftOf(database, other);

        assertThatThrownBy(() -> documents.receive(
                        other,
                        new DocumentPlace(draft, 0, IDENTITY),
                        "2.pdf",
                        new ByteArrayInputStream(SampleFiles.pdf(1))))
                .isInstanceOf(NotFoundException.class);
        assertThat(documents.list(other, draft)).isEmpty();
        assertThatThrownBy(() -> documents.remove(other, draft, received.id())).isInstanceOf(NotFoundException.class);
        assertThat(documents.remove(other, othersDraft, received.id())).isTrue();
        assertThatThrownBy(() -> contents.open(other, received.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> contents.thumbnail(other, received.id())).isInstanceOf(NotFoundException.class);
        assertThat(documents.list(awa, draft)).containsExactly(received);
    }

    @Test
    void afterFilingNothingIsAddedOrRemoved() {
        SupportingDocument received = received(IDENTITY, "1.pdf", SampleFiles.pdf(1));
        DraftsForTests.file(database, draft);

        assertThat(refused(IDENTITY, "2.pdf", SampleFiles.pdf(2)).reason()).isEqualTo(Reason.DOSSIER_CLOSED);
        assertThat(documents.remove(awa, draft, received.id())).isFalse();
        assertThat(documents.list(awa, draft)).containsExactly(received);
        assertThat(contents.thumbnail(awa, received.id())).isPresent();
        assertThatThrownBy(() -> database.execute(
                        "DELETE FROM supporting_document WHERE id = ?",
                        received.id().value()))
                .hasMessageContaining("files of a filed dossier stay");
    }

    @Test
    void filesGoWithAnAbandonedDraft() {
        received(IDENTITY, "1.pdf", SampleFiles.pdf(1));

        drafts.abandon(awa, draft);

        assertThat(documents.list(awa, draft)).isEmpty();
    }

    @Test
    void aPageThatCannotBeDrawnHasNoPictureAndIsTriedOnce() throws IOException {
        SupportingDocument received = received(IDENTITY, "acte.pdf", HostileFiles.pdfWithHeavyPage());

        assertThat(contents.thumbnail(awa, received.id())).isEmpty();

        String hash = received.facts().sha256().hex();
        assertThat(data.resolve("files").resolve(hash.substring(0, 2)).resolve(hash + ".jpg"))
                .isEmptyFile();
        assertThat(contents.thumbnail(awa, received.id())).isEmpty();
        assertThat(Files.exists(data.resolve("incoming"))).isTrue();
    }

    @Test
    void aNumberIsNoFile() {
        assertThatThrownBy(() -> receive(DocumentType.EPHOTO, "photo.jpg", SampleFiles.jpeg()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private UploadOutcome receive(DocumentType type, String name, byte[] content) {
        return documents.receive(awa, new DocumentPlace(draft, 0, type), name, new ByteArrayInputStream(content));
    }

    private SupportingDocument received(DocumentType type, String name, byte[] content) {
        UploadOutcome reception = receive(type, name, content);
        assertThat(reception).isInstanceOf(Received.class);
        return ((Received) reception).document();
    }

    private FileRefusal refused(DocumentType type, String name, byte[] content) {
        UploadOutcome reception = receive(type, name, content);
        assertThat(reception).isInstanceOf(Refused.class);
        return ((Refused) reception).refusal();
    }

    private List<String> journal() {
        return events.stream(JournalEntry.class).map(JournalEntry::act).toList();
    }
}
