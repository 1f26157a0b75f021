package fr.sejour.account;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings of the agents' accounts. */
@Configuration(proxyBeanMethods = false)
class AgentConfiguration {

    private static final int KEY_BYTES = 32;

    /**
     * The keeper with the configured key, else with one that is made at the first start and kept beside the files: in
     * neither case in the database.
     *
     * @param configured 32 bytes in Base64, or blank
     */
    @Bean
    SecretKeeper secretKeeper(@Value("${sejour.secret-key:}") String configured, @Value("${sejour.data}") Path data)
            throws IOException {
        byte[] key = Base64.getDecoder().decode(configured.isBlank() ? kept(data.resolve("secret.key")) : configured);
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("sejour.secret-key must be 32 bytes in Base64");
        }
        return new SecretKeeper(new SecretKeySpec(key, "AES"));
    }

    /** Of two services that start at once, one makes the key and both use it. */
    private static String kept(Path file) throws IOException {
        if (Files.notExists(file)) {
            byte[] key = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(key);
            Files.createDirectories(file.getParent());
            Path made = Files.createTempFile(file.getParent(), "secret", ".new");
            try {
                Files.writeString(made, Base64.getEncoder().encodeToString(key));
                // A link appears whole, and never in the place of another.
                Files.createLink(file, made);
            } catch (FileAlreadyExistsException otherWasFirst) {
                return Files.readString(file);
            } finally {
                Files.delete(made);
            }
        }
        return Files.readString(file);
    }
}
