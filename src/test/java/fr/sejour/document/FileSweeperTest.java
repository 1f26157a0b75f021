package fr.sejour.document;

import static fr.sejour.dossier.DocumentType.IDENTITY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.document.UploadOutcome.Received;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.SampleFiles;
import fr.sejour.testing.ServiceTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@ServiceTest
class FileSweeperTest {

    @Autowired
    SupportingDocuments documents;

    @Autowired
    DocumentContents contents;

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
    void backToNow() {
        clock.reset();
    }

    @Test
    void aRemovedFileIsLeftAloneForAnHourAndThenDeletedWithItsPicture() {
        SupportingDocument removed = receive(SampleFiles.phoneJpeg());
        documents.remove(awa, draft, removed.id());

        clock.advance(Duration.ofMinutes(59));
        sweeper.sweep();
        assertThat(file(removed, "")).exists();
        assertThat(file(removed, ".jpg")).exists();

        clock.advance(Duration.ofMinutes(2));
        sweeper.sweep();
        assertThat(file(removed, "")).doesNotExist();
        assertThat(file(removed, ".jpg")).doesNotExist();
    }

    @Test
    void aFileThatAnotherDossierHasAsWellStays() {
        SupportingDocument removed = receive(SampleFiles.progressiveJpeg());
        documents.remove(awa, draft, removed.id());
        awa = DraftsForTests.someone();
        draft = DraftsForTests.draftOf(database, awa);
        SupportingDocument kept = receive(SampleFiles.progressiveJpeg());
        assertThat(kept.facts().sha256()).isEqualTo(removed.facts().sha256());

        clock.advance(Duration.ofDays(30));
        sweeper.sweep();

        assertThat(file(kept, "")).exists();
    }

    @Test
    void whatACrashLeftBehindIsDeletedAndWhatIsStillComingStays() throws IOException {
        Path left = SampleFiles.write(data.resolve("incoming"), "left", new byte[10]);
        Path coming = SampleFiles.write(data.resolve("incoming"), "coming", new byte[10]);
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(2))));

        sweeper.sweep();

        assertThat(left).doesNotExist();
        assertThat(coming).exists();
        Files.delete(coming);
    }

    @Test
    void aPageDrawnForReadingIsUsedAgainAndDeletedAfterSomeHours() throws IOException {
        SupportingDocument read = receive(SampleFiles.jpeg());
        Path drawn = data.resolve("pages").resolve(read.facts().sha256().hex() + "-1-900");
        byte[] page = contents.page(read, 1, PageWidth.NORMAL).orElseThrow();
        assertThat(drawn).hasBinaryContent(page);

        Files.write(drawn, new byte[] {1});
        assertThat(contents.page(read, 1, PageWidth.NORMAL)).hasValue(new byte[] {1});

        clock.advance(Duration.ofHours(13));
        sweeper.sweep();
        assertThat(drawn).doesNotExist();
        clock.reset();
        assertThat(contents.page(read, 1, PageWidth.NORMAL)).hasValue(page);
    }

    private SupportingDocument receive(byte[] content) {
        UploadOutcome reception = documents.receive(
                awa, new DocumentPlace(draft, 0, IDENTITY), "photo.jpg", new ByteArrayInputStream(content));
        assertThat(reception).isInstanceOf(Received.class);
        return ((Received) reception).document();
    }

    private Path file(SupportingDocument document, String ending) {
        String hash = document.facts().sha256().hex();
        return data.resolve("files").resolve(hash.substring(0, 2)).resolve(hash + ending);
    }
}
