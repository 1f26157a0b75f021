package fr.sejour.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.sejour.document.IncomingFiles.Incoming;
import fr.sejour.document.IncomingFiles.InterruptedUploadException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Random;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes is on disk as it came, and its hash is that of the whole. */
class IncomingFilesTest {

    private static final int PIECE = 64 << 10;
    private static final int LIMIT = 3_000_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, LIMIT})
    void isWrittenAndHashedWhole(int size) throws IOException {
        byte[] content = bytes(size);

        try (Incoming incoming = new IncomingFiles(folder).receive(new ByteArrayInputStream(content), LIMIT)) {
            incoming.flush();

            assertThat(incoming.size()).isEqualTo(size);
            assertThat(incoming.hash().hex()).isEqualTo(DigestUtils.sha256Hex(content));
            assertThat(incoming.file()).hasBinaryContent(content);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void ofAFileWhoseSenderIsGoneNothingStays() {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(bytes(LIMIT / 2)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new EOFException();
            }
        });

        assertThatThrownBy(() -> new IncomingFiles(folder).receive(broken, LIMIT))
                .isInstanceOf(InterruptedUploadException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
