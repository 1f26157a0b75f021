package fr.sejour.database;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Whether this system lets a process enter a user namespace, by which the embedded PostgreSQL runs for root. */
final class UserNamespaces {

    private UserNamespaces() {}

    static boolean available() {
        try {
            Process probe = new ProcessBuilder("unshare", "-U", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return probe.waitFor(5, TimeUnit.SECONDS) && probe.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
