package fr.sejour.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Folders that nobody on the machine can enter but the user that the service runs as (0700). */
public final class PrivateFolder {

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");

    private PrivateFolder() {}

    /**
     * Makes the folder closed to others, with what is missing above it, or closes the one that is there. A file system without
     * such permissions, as that of Windows, keeps its own.
     *
     * @return the folder
     * @throws IOException when it can be neither made nor closed
     */
    public static Path make(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Files.createDirectories(folder);
        }
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
        return Files.setPosixFilePermissions(folder, OWNER_ALONE);
    }
}
