package fr.sejour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFolderTest {

    @TempDir
    Path data;

    @Test
    void isMadeForItsOwnerAlone() throws IOException {
        Path folder = PrivateFolder.make(data.resolve("new").resolve("files"));

        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("new"))).isEqualTo("rwx------");
    }

    @Test
    void oneThatIsThereIsClosedWithWhatItHolds() throws IOException {
        Path folder = Files.createDirectory(data.resolve("files"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("kept"), "kept");

        PrivateFolder.make(folder);

        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(folder.resolve("kept")).hasContent("kept");
    }

    private static String permissions(Path folder) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }
}
