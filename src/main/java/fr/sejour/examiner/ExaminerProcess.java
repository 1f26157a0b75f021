package fr.sejour.examiner;

import fr.sejour.shared.child.ChildProcess;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;

/** One examining process, seen from the service. Not for two threads at once. */
final class ExaminerProcess implements AutoCloseable {

    private static final Duration STARTING = Duration.ofSeconds(30);

    /** Besides its own classes it has the few libraries that it needs, nothing else. */
    private static final List<Class<?>> LIBRARIES =
            List.of(PDDocument.class, RandomAccessRead.class, FontBoxFont.class, LogFactory.class);

    private final ChildProcess process;

    private ExaminerProcess(ChildProcess process) {
        this.process = process;
    }

    /**
     * Starts a process and waits until it is ready.
     *
     * @param heap megabytes of its heap
     * @param work folder that it may keep notes in, about the fonts of this machine for instance
     */
    static ExaminerProcess start(int heap, Path work, ScheduledExecutorService timer) throws IOException {
        List<String> flags = List.of(
                "-Xss1m",
                "-Djava.io.tmpdir=" + work,
                "-Dpdfbox.fontcache=" + work,
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");
        return new ExaminerProcess(ChildProcess.start(
                new ChildProcess.Program(ExaminerMain.class, LIBRARIES, heap, flags), STARTING, timer));
    }

    /**
     * Has a file examined. A file that exhausts the process's memory or time is {@link FileFault#TOO_HEAVY}; the process is then
     * gone.
     *
     * @throws IOException when the process failed for another reason than the file
     */
    Verdict examine(Protocol.Request.Examine request, Duration limit) throws IOException {
        return ask(request, Protocol::readVerdict, limit, new Verdict.Unsound(FileFault.TOO_HEAVY, null));
    }

    /**
     * Has a page drawn.
     *
     * @return whether there is a picture now
     */
    boolean draw(Protocol.Request.Draw request, Duration limit) throws IOException {
        return ask(request, DataInputStream::readBoolean, limit, false);
    }

    boolean isUsable() {
        return process.isUsable();
    }

    @Override
    public void close() {
        process.close();
    }

    /** An uncaught exception (the disk is full, say), or no end at all, is nothing that the file is to blame for. */
    private <T> T ask(Protocol.Request request, ChildProcess.Answer<T> answer, Duration limit, T tooHeavy)
            throws IOException {
        try {
            return process.ask(output -> Protocol.write(output, request), answer, limit);
        } catch (IOException gone) {
            OptionalInt status = process.exitStatus();
            if (status.isEmpty() || status.getAsInt() == ChildProcess.FAILED) {
                throw gone;
            }
            return tooHeavy;
        }
    }
}
