package fr.sejour.document;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work with files that goes on meanwhile, on a virtual thread of its own, and what comes of it. */
final class Meanwhile<T> {

    private final FutureTask<T> task;

    private Meanwhile(FutureTask<T> task) {
        this.task = task;
    }

    /** Some work of which nothing comes. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    static Meanwhile<Void> start(Work work) {
        return find(() -> {
            work.run();
            return null;
        });
    }

    /** What it throws, {@link #await} throws as the cause of an {@link IOException}. */
    static <T> Meanwhile<T> find(Callable<T> finding) {
        FutureTask<T> task = new FutureTask<>(finding);
        Thread.ofVirtual().start(task);
        return new Meanwhile<>(task);
    }

    boolean isDone() {
        return task.isDone();
    }

    /** Waits until it is done. */
    T await() throws IOException {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
