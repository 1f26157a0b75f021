package fr.sejour.shared;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings that several modules read.
 *
 * @param data folder for everything that the service keeps on disk
 * @param specimen whether papers are specimens: they say so, and are sealed with a specimen key
 * @param secretKey 32 bytes in Base64 that encrypt the secrets of agents' apps; blank for a key made at the first
 *     start
 */
@ConfigurationProperties("sejour")
public record ServiceSettings(
        @DefaultValue("data") Path data,
        boolean specimen,
        @DefaultValue("") String secretKey,
        @DefaultValue Document document) {

    /**
     * How many files are opened at once.
     *
     * @param examiners processes that open files which have just come
     * @param drawers processes that draw pages for agents
     */
    public record Document(
            @DefaultValue("2") int examiners,
            @DefaultValue("1") int drawers) {}

    /** Folder in which incoming files stay until they are checked. */
    public Path incoming() {
        return data.resolve("incoming");
    }
}
