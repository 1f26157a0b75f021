package fr.sejour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.sejour.shared.ServiceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretKeeperTest {

    private static final UUID OWNER = UUID.randomUUID();
    private static final byte[] SECRET = {1, 2, 3, 4};

    @TempDir
    Path data;

    @Test
    void whatWasEncryptedIsReadAfterARestart() throws IOException {
        byte[] encrypted = keeper("").encrypt(OWNER, SECRET);

        assertThat(keeper("").decrypt(OWNER, encrypted)).isEqualTo(SECRET);
        assertThat(encrypted).isNotEqualTo(keeper("").encrypt(OWNER, SECRET));
    }

    @Test
    void anothersSecretAnotherKeyAndAChangedByteAreRefused() throws IOException {
        byte[] encrypted = keeper("").encrypt(OWNER, SECRET);
        SecretKeeper other = keeper("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");

        assertThatThrownBy(() -> keeper("").decrypt(UUID.randomUUID(), encrypted))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> other.decrypt(OWNER, encrypted)).isInstanceOf(IllegalStateException.class);
        encrypted[encrypted.length - 1] ^= 1;
        assertThatThrownBy(() -> keeper("").decrypt(OWNER, encrypted)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKeyOfTheWrongLengthStopsTheStart() {
        assertThatThrownBy(() -> keeper("c2hvcnQ=")).hasMessageContaining("32 bytes");
    }

    @Test
    void theKeyMadeAtTheFirstStartIsForTheServiceAlone() throws IOException {
        keeper("");

        assertThat(Files.getPosixFilePermissions(data.resolve("secret.key"))).hasSize(2);
        try (var files = Files.list(data)) {
            assertThat(files).hasSize(1);
        }
    }

    private SecretKeeper keeper(String key) throws IOException {
        return new AgentConfiguration()
                .secretKeeper(new ServiceSettings(data, false, key, new ServiceSettings.Document(2, 1)));
    }
}
