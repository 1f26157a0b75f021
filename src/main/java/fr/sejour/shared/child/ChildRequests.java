package fr.sejour.shared.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Requests of the service, as its {@link ChildProcess} receives them: one after the other until the service closes
 * the connection or is gone.
 */
public final class ChildRequests<T> {

    private final BlockingQueue<T> requests = new LinkedBlockingQueue<>();
    private final ChildProcess.Answer<T> reading;

    private ChildRequests(ChildProcess.Answer<T> reading) {
        this.reading = reading;
    }

    /** Handles a request and sends the answer. */
    public interface Work<T> {
        void answer(T request, DataOutputStream output) throws IOException;
    }

    /**
     * Starts to receive requests; called first. From then on, nothing else may be printed on standard output, and the
     * process notices when the service ends.
     */
    public static <T> ChildRequests<T> receive(ChildProcess.Answer<T> reading) {
        System.setOut(System.err);
        ChildRequests<T> received = new ChildRequests<>(reading);
        Thread.ofPlatform().daemon().name("requests").start(received::receive);
        return received;
    }

    /** Reports that the process is ready, then answers requests; does not return. */
    public void answer(Work<T> work) throws IOException, InterruptedException {
        DataOutputStream output =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        output.writeByte(ChildProcess.READY);
        output.flush();
        while (true) {
            work.answer(requests.take(), output);
            output.flush();
        }
    }

    /** Apart from the work, so that the end of the service ends the process in the middle of a request too. */
    private void receive() {
        DataInputStream input = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        try {
            while (true) {
                requests.add(reading.read(input));
            }
        } catch (EOFException serviceIsGone) {
            Runtime.getRuntime().halt(0);
        } catch (IOException | RuntimeException broken) {
            Runtime.getRuntime().halt(ChildProcess.FAILED);
        }
    }
}
