package fr.sejour.examiner;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Examines and draws files in a few child processes that are kept ready: each has little memory and is ended when a
 * file takes too long. When there are more files than processes, files wait for their turn.
 */
public final class FileExaminer implements AutoCloseable {

    /** How long a file may take to be examined. */
    private static final Duration EXAMINATION = Duration.ofSeconds(15);

    /** How long the small picture of a page may take to be drawn. */
    private static final Duration SMALL_DRAWING = Duration.ofSeconds(5);

    /** How long a page may take to be drawn to be read. */
    private static final Duration DRAWING = Duration.ofSeconds(20);

    /** Heap in megabytes for opening a file; a TIFF, whose pieces are unpacked whole, gets twice that. */
    public static final int HEAP = 64;

    /** Heap in megabytes for drawing a page for reading: a scan of 300 dots an inch needs 160. */
    public static final int DRAWING_HEAP = 256;

    private final Path work;
    private final Processes usual;
    private final Processes large;
    private final ExecutorService threads;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("examiner-timer").factory());

    /**
     * @param processes how many files may be open at once
     * @param heap heap of each process in megabytes, see {@link #HEAP}
     * @param work folder for what the processes keep between two files; made when needed
     */
    public FileExaminer(int processes, int heap, Path work) {
        this.threads = Executors.newFixedThreadPool(
                processes, Thread.ofPlatform().daemon().name("examiner-", 0).factory());
        this.usual = new Processes(heap, new ConcurrentLinkedDeque<>());
        this.large = new Processes(2 * heap, new ConcurrentLinkedDeque<>());
        this.work = work;
    }

    /**
     * Examines a file by its content.
     *
     * @param thumbnail a file that does not exist yet; the small picture is written there when the file is a sound
     *     picture
     * @throws IOException when files cannot be examined at present, for no fault of this one
     */
    public Verdict examine(Path file, Path thumbnail) throws IOException {
        return examine(file, thumbnail, true, Signature.isTiff(file) ? large : usual);
    }

    /**
     * Examines how a file is built, without decoding pictures: a file found sound here may still prove unsound when
     * it is examined whole. A PDF is examined as in {@link #examine}.
     *
     * @throws IOException as {@link #examine}
     */
    public Verdict survey(Path file) throws IOException {
        return examine(file, file, false, usual);
    }

    private Verdict examine(Path file, Path thumbnail, boolean whole, Processes processes) throws IOException {
        Protocol.Request.Examine request =
                new Protocol.Request.Examine(file.toAbsolutePath(), thumbnail.toAbsolutePath(), whole);
        return with(processes, process -> process.examine(request, EXAMINATION));
    }

    /**
     * Draws the small picture of a page of a file that was found sound.
     *
     * @param thumbnail a file that does not exist yet
     * @return as {@link #draw}
     * @throws IOException as {@link #draw}
     */
    public boolean drawSmall(Path file, Page page, Path thumbnail) throws IOException {
        return draw(file, page, PageFrame.THUMBNAIL, thumbnail, SMALL_DRAWING);
    }

    /**
     * Draws a page of a file that was found sound, upright, as a JPEG.
     *
     * @param picture a file that does not exist yet
     * @return whether the picture was drawn; a sound file can have pages that cannot be drawn within the limits
     * @throws IOException when pages cannot be drawn at present, for no fault of this one
     */
    public boolean draw(Path file, Page page, PageFrame frame, Path picture) throws IOException {
        return draw(file, page, frame, picture, DRAWING);
    }

    private boolean draw(Path file, Page page, PageFrame frame, Path picture, Duration limit) throws IOException {
        Protocol.Request.Draw request =
                new Protocol.Request.Draw(file.toAbsolutePath(), picture.toAbsolutePath(), page, frame);
        return with(usual, process -> process.draw(request, limit));
    }

    /** On a platform thread: waiting for a process's answer would hold up the few carriers of all virtual threads. */
    private <T> T with(Processes processes, Task<T> task) throws IOException {
        try {
            return threads.submit(() -> runWithProcess(processes, task)).get();
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private <T> T runWithProcess(Processes processes, Task<T> task) throws IOException {
        ExaminerProcess process = atHand(processes);
        try {
            return task.run(process);
        } finally {
            if (process.isUsable()) {
                processes.idle().push(process);
            }
        }
    }

    private ExaminerProcess atHand(Processes processes) throws IOException {
        ExaminerProcess process;
        while ((process = processes.idle().poll()) != null) {
            if (process.isUsable()) {
                return process;
            }
        }
        return ExaminerProcess.start(
                processes.heap(), Files.createDirectories(work).toAbsolutePath(), timer);
    }

    @Override
    public void close() {
        usual.idle().forEach(ExaminerProcess::close);
        large.idle().forEach(ExaminerProcess::close);
        threads.shutdownNow();
        timer.shutdownNow();
    }

    /** Processes of one size that wait for a file. */
    private record Processes(int heap, Deque<ExaminerProcess> idle) {}

    private interface Task<T> {

        T run(ExaminerProcess process) throws IOException;
    }
}
