package fr.sejour.shared;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Files that are made at the first start and kept, such as keys; only the service can read them. */
public final class FirstStartFile {

    private FirstStartFile() {}

    /**
     * Content of the file; the file is made if it does not exist. When two services start at once, one makes the file
     * and both use it.
     *
     * @throws IOException when it can be neither read nor written
     */
    public static byte[] read(Path file, Supplier<byte[]> content) throws IOException {
        if (Files.notExists(file)) {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            // Temporary files are for their owner alone.
            Path made = Files.createTempFile(folder, "made", ".new");
            try {
                Files.write(made, content.get());
                // A link appears whole, and never in the place of another.
                Files.createLink(file, made);
            } catch (FileAlreadyExistsException otherWasFirst) {
                return Files.readAllBytes(file);
            } finally {
                Files.delete(made);
            }
        }
        return Files.readAllBytes(file);
    }
}
