package fr.sejour.document.examiner;

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
 * The examining process: answers one request after the other until the service closes its input, or is gone. It keeps no
 * state, so the service may end it at any moment. Running out of memory ends it as well (see the flags of
 * {@link ExaminerProcess}).
 */
final class ExaminerMain {

    private ExaminerMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        DataInputStream input = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream output =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err);
        BlockingQueue<Protocol.Request> requests = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().name("requests").start(() -> receive(input, requests));
        output.writeByte(Protocol.READY);
        output.flush();
        while (true) {
            switch (requests.take()) {
                case Protocol.Request.Examine examine -> Protocol.write(output, Examination.of(examine));
                case Protocol.Request.Draw draw -> {
                    output.writeBoolean(PageDrawing.draw(draw));
                    output.flush();
                }
            }
        }
    }

    /** Apart from the work, so that the end of the service ends the process in the middle of a file too. */
    private static void receive(DataInputStream input, BlockingQueue<Protocol.Request> requests) {
        try {
            while (true) {
                requests.add(Protocol.readRequest(input));
            }
        } catch (EOFException serviceIsGone) {
            Runtime.getRuntime().halt(0);
        } catch (IOException | RuntimeException broken) {
            Runtime.getRuntime().halt(1);
        }
    }
}
