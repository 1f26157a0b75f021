package fr.sejour.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server that belongs to this process: durable (it flushes to disk at every commit), kept between runs, and
 * able to start again after this process was killed.
 *
 * <p>Below {@code data}: {@code postgres-18} holds the data, {@code postgres-18.password} what other users of the machine, to
 * whom its port is open too, do not know, {@code postgres-binaries} the unpacked server; {@code lock} keeps a second service away.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Path home;
    private final FileChannel lock;
    private final EmbeddedPostgres postgres;
    private final String password;

    private EmbeddedDatabase(Path home, FileChannel lock, EmbeddedPostgres postgres, String password) {
        this.home = home;
        this.lock = lock;
        this.password = password;
        this.postgres = postgres;
    }

    /**
     * Starts the server on the data kept in a folder, or makes that folder.
     *
     * @throws IllegalStateException when another service uses the folder, or this system cannot run the server
     * @throws DatabaseStartException when the password of the data is lost
     * @throws IOException when the folder cannot be written
     */
    static EmbeddedDatabase start(Path data) throws IOException {
        Path home = Files.createDirectories(data.toAbsolutePath().normalize());
        FileChannel lock = lock(home);
        try {
            Path files = home.resolve("postgres-18");
            // Written after the first complete start: without it the folder is a first start that was cut off, and
            // empty.
            Path complete = home.resolve("postgres-18.complete");
            OrphanedServer.stop(files);
            boolean first = Files.notExists(complete);
            Path passwordFile = home.resolve("postgres-18.password");
            if (!first && Files.notExists(passwordFile)) {
                throw new DatabaseStartException(
                        "The database in " + home + " cannot be opened, because " + passwordFile.getFileName()
                                + " is missing there: put it back, or remove the folder with rm -r \"" + home
                                + "\" and start again.",
                        null);
            }
            String password = ServerPassword.in(passwordFile);
            EmbeddedPostgres postgres = server(home, files, first, passwordFile)
                    .setConnectConfig("password", password)
                    .start();
            if (first) {
                Files.createFile(complete);
            }
            return new EmbeddedDatabase(home, lock, postgres, password);
        } catch (DatabaseStartException told) {
            lock.close();
            throw told;
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw explained(failed);
        }
    }

    /** Folder, absolute, that all of the service's data is kept in. */
    Path home() {
        return home;
    }

    String password() {
        return password;
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres";
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        lock.close();
    }

    private static EmbeddedPostgres.Builder server(Path home, Path files, boolean first, Path password)
            throws IOException {
        if (first && Files.exists(files)) {
            FileSystemUtils.deleteRecursively(files);
        }
        // Shipped for tests, this server trades durability for speed: every such setting is put back here.
        return EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(Files.createDirectories(home.resolve("postgres-binaries"))
                        .toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_LIMIT)
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "fr-FR")
                // Further options of initdb, which makes a server that trusts the whole machine otherwise.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", password.toString())
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60");
    }

    private static FileChannel lock(Path home) throws IOException {
        FileChannel channel =
                FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (locked(channel) == null) {
            channel.close();
            throw new IllegalStateException("The folder " + home
                    + " is in use by another running service. Stop it, or choose another folder with --sejour.data=…");
        }
        return channel;
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    private static RuntimeException explained(Exception failed) {
        boolean root = "root".equals(System.getProperty("user.name"));
        String hint = root && !UserNamespaces.available()
                ? "PostgreSQL refuses to run as root, and this system forbids the user namespace (unshare -U) that would"
                        + " hide it. Run as another user, or set spring.datasource.url to a PostgreSQL of your own."
                : "The embedded PostgreSQL did not start. Set spring.datasource.url to use one of your own.";
        LOG.error(hint);
        return new IllegalStateException(hint, failed);
    }
}
