package fr.sejour.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is on disk, and its hash is that of the whole, in whatever pieces it came. */
class WrittenFileTest {

    private static final int PIECE = 10_007;
    private static final int MANY = 3_000_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 64 << 10, (512 << 10) - 1, 512 << 10, (512 << 10) + 1, 2 << 20, MANY})
    void isHashedWhole(int size) throws Exception {
        byte[] content = bytes(size);
        Path path = folder.resolve("file");
        try (WrittenFile file = WrittenFile.create(path)) {
            write(file, content);
            file.end();
            file.flush();

            assertThat(file.size()).isEqualTo(size);
            assertThat(file.hash().hex())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        }
        assertThat(Files.readAllBytes(path)).isEqualTo(content);
    }

    @Test
    @Timeout(30)
    void aFileThatWasGivenUpHasNoHashAndNobodyWaitsForIt() throws Exception {
        WrittenFile file = WrittenFile.create(folder.resolve("file"));
        write(file, bytes(MANY));

        file.close();

        assertThatThrownBy(file::hash).isInstanceOf(IOException.class);
    }

    private static void write(WrittenFile file, byte[] content) throws Exception {
        for (int from = 0; from < content.length; from += PIECE) {
            byte[] piece = Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE));
            file.write(piece, piece.length);
        }
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
