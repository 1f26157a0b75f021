package fr.sejour.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Password of the embedded server, made at its first start and kept in a file that the service's user alone can read. */
final class ServerPassword {

    private static final int BYTES = 32;

    private ServerPassword() {}

    /**
     * The password in the file; the file is made if it does not exist. The caller keeps other services away.
     *
     * @throws IOException when the file can be neither read nor written
     */
    static String in(Path file) throws IOException {
        if (Files.notExists(file)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            // Temporary files are for their owner alone.
            Path made = Files.createTempFile(file.getParent(), "made", ".new");
            Files.writeString(made, HexFormat.of().formatHex(random));
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file);
    }
}
