package fr.sejour.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that outlived the service that started it, as after {@code kill -9}. It holds the data folder, so that the next
 * start would wait for a minute and fail.
 */
final class OrphanedServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);
    private static final long LIMIT_SECONDS = 30;

    private OrphanedServer() {}

    /**
     * Stops the server that works on this folder, waits until it has, and removes its process file.
     *
     * @param files data folder of the server; need not exist
     * @throws IllegalStateException when it does not stop within 30 s
     * @throws IOException when its process file cannot be read or removed
     */
    static void stop(Path files) throws IOException {
        Path processFile = files.resolve("postmaster.pid");
        if (Files.notExists(processFile)) {
            return;
        }
        Optional<ProcessHandle> server =
                processId(processFile).flatMap(ProcessHandle::of).filter(OrphanedServer::isPostgres);
        if (server.isPresent()) {
            LOG.info(
                    "Stopping the PostgreSQL server {} that a killed service left behind",
                    server.get().pid());
            await(server.get());
        }
        Files.deleteIfExists(processFile);
    }

    private static void await(ProcessHandle server) {
        // A termination signal lets PostgreSQL finish: its clients died with the service.
        server.destroy();
        try {
            server.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stillThere) {
            throw new IllegalStateException(
                    "The PostgreSQL server with process id " + server.pid() + " does not stop. Stop it by hand.",
                    stillThere);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL stopped", interrupted);
        }
    }

    /** First line of the file, as PostgreSQL writes it. */
    private static Optional<Long> processId(Path processFile) throws IOException {
        return Files.readAllLines(processFile).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    /** Another program may have been given the number since. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }
}
