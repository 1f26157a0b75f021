package fr.sejour.account;

import fr.sejour.shared.FirstStartFile;
import fr.sejour.shared.ServiceSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings of the agents' accounts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceSettings.class)
class AgentConfiguration {

    private static final int KEY_BYTES = 32;

    /**
     * The keeper with the configured key, else with one that is made at the first start and kept beside the files: in
     * neither case in the database.
     */
    @Bean
    SecretKeeper secretKeeper(ServiceSettings settings) throws IOException {
        String configured = settings.secretKey();
        byte[] key = Base64.getDecoder()
                .decode(configured.isBlank() ? kept(settings.data().resolve("secret.key")) : configured);
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("sejour.secret-key must be 32 bytes in Base64");
        }
        return new SecretKeeper(new SecretKeySpec(key, "AES"));
    }

    private static String kept(Path file) throws IOException {
        return new String(FirstStartFile.read(file, AgentConfiguration::newKey), StandardCharsets.US_ASCII);
    }

    private static byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encode(key);
    }
}
