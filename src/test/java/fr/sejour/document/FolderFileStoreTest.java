package fr.sejour.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.sejour.testing.MovableClock;
import fr.sejour.testing.SampleFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFileStoreTest {

    private static final Sha256 HASH = new Sha256("ab" + "0".repeat(62));

    @TempDir
    Path folder;

    final MovableClock clock = new MovableClock();
    FileStore store;

    @BeforeEach
    void makeStore() {
        store = new FolderFileStore(folder.resolve("files"), clock);
    }

    @Test
    void aFileIsKeptUnderItsHashAndTakenFromWhereItCame() throws IOException {
        Path incoming = incoming("content");

        store.keep(HASH, incoming);

        assertThat(incoming).doesNotExist();
        assertThat(folder.resolve("files/ab/" + HASH.hex())).hasContent("content");
        try (var content = store.open(HASH)) {
            assertThat(content).hasContent("content");
        }
    }

    @Test
    void theSameBytesTwiceAreKeptOnceAndAreYoungAgain() throws IOException {
        store.keep(HASH, incoming("content"));
        clock.advance(Duration.ofHours(2));
        store.keep(HASH, incoming("content"));

        assertThat(olderThan(clock.instant().minus(Duration.ofHours(1)))).isEmpty();
        assertThat(olderThan(clock.instant().plusSeconds(1))).containsExactly(HASH);
    }

    @Test
    void aSmallPictureLiesBesideItsFileAndGoesWithIt() throws IOException {
        store.keep(HASH, incoming("content"));
        assertThat(store.thumbnail(HASH)).isEmpty();

        store.keepThumbnail(HASH, incoming("picture"));
        assertThat(store.thumbnail(HASH))
                .hasValueSatisfying(bytes -> assertThat(bytes).asString().isEqualTo("picture"));
        assertThat(olderThan(clock.instant().plusSeconds(60))).containsExactly(HASH);

        store.delete(HASH);
        assertThat(store.thumbnail(HASH)).isEmpty();
        assertThatThrownBy(() -> store.open(HASH)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aStoreWithoutFolderIsEmpty() throws IOException {
        assertThat(olderThan(Instant.now())).isEmpty();
        store.delete(HASH);
        assertThat(store.thumbnail(HASH)).isEmpty();
    }

    private List<Sha256> olderThan(Instant moment) throws IOException {
        try (var files = store.keptBefore(moment)) {
            return files.toList();
        }
    }

    private Path incoming(String content) {
        return SampleFiles.write(folder.resolve("incoming"), "file", content.getBytes(StandardCharsets.UTF_8));
    }
}
