package fr.sejour.connection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.apache.tomcat.util.net.SocketEvent;

/**
 * Reads after the answer what is left of a short body, within the bounds of {@link PatientProcessor}, so that the connection can
 * be used again. Tomcat would do so without bounds.
 */
final class RestReader implements Adapter {

    private final Adapter answering;
    private final int most;

    /** @param most bytes of the longest rest that is read; the connection is closed on a longer one */
    RestReader(Adapter answering, int most) {
        this.answering = answering;
        this.most = most;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        answering.service(request, response);
        if (!is(request, ActionCode.ASYNC_IS_ASYNC)
                && !is(request, ActionCode.IS_ERROR)
                && !request.hasExpectation()
                && request.getContentLengthLong() <= most) {
            readRest(request);
        }
    }

    private void readRest(Request request) {
        Sink sink = new Sink();
        int count = 0;
        try {
            int read;
            while (count <= most && (read = request.doRead(sink)) >= 0) {
                count += read;
            }
        } catch (IOException gone) {
            // Tomcat, which finds the same, closes the connection.
            return;
        }
    }

    private static boolean is(Request request, ActionCode question) {
        AtomicBoolean answer = new AtomicBoolean();
        request.action(question, answer);
        return answer.get();
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return answering.prepare(request, response);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
        return answering.asyncDispatch(request, response, event);
    }

    @Override
    public void log(Request request, Response response, long nanoseconds) {
        answering.log(request, response, nanoseconds);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        answering.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return answering.getDomain();
    }

    /** Where bytes go that nobody needs. */
    private static final class Sink implements ApplicationBufferHandler {

        private ByteBuffer buffer = EMPTY_BUFFER;

        @Override
        public void setByteBuffer(ByteBuffer given) {
            buffer = given;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // What is read lies in Tomcat's own buffer.
        }
    }
}
