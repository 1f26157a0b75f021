package fr.sejour.document;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work with files that goes on meanwhile, on a virtual thread of its own. */
final class Meanwhile {

    private final FutureTask<Void> task;

    private Meanwhile(FutureTask<Void> task) {
        this.task = task;
    }

    /** Some work. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    static Meanwhile start(Work work) {
        FutureTask<Void> task = new FutureTask<>(() -> {
            work.run();
            return null;
        });
        Thread.ofVirtual().start(task);
        return new Meanwhile(task);
    }

    boolean isDone() {
        return task.isDone();
    }

    /** Waits until it is done. */
    void await() throws IOException {
        try {
            task.get();
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
