package fr.sejour.connection;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.apache.coyote.Adapter;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Reads the requests of a connection, with bounds on how long a head and a body may take to come. Tomcat's own bounds begin
 * again with each byte, so that a byte every few seconds keeps a connection for ever.
 */
final class PatientProcessor extends Http11Processor {

    /** Tomcat takes no time below this; the connection is closed at the next look at it. */
    private static final long AT_ONCE_MILLISECONDS = 1;

    private final ArrivalLimits limits;
    private @Nullable SocketWrapperBase<?> incomplete;
    private long headBegun;

    PatientProcessor(AbstractHttp11Protocol<?> protocol, Adapter adapter, ArrivalLimits limits) {
        super(protocol, new RestReader(adapter, protocol.getMaxSwallowSize()));
        this.limits = limits;
        request.setInputBuffer(new Body(request.getInputBuffer()));
    }

    /** Called whenever bytes have come; long is the state of a connection whose next head is not complete. */
    @Override
    public SocketState service(SocketWrapperBase<?> socket) throws IOException {
        long now = System.nanoTime();
        SocketState state = super.service(socket);
        if (state != SocketState.LONG || isAsync()) {
            incomplete = null;
            return state;
        }
        if (!socket.equals(incomplete)) {
            incomplete = socket;
            headBegun = now;
        }
        long left = limits.head()
                .minus(Duration.ofNanos(System.nanoTime() - headBegun))
                .toMillis();
        if (left <= 0) {
            return SocketState.CLOSED;
        }
        socket.setReadTimeout(left);
        return state;
    }

    /** The body of the request that is being answered. */
    private final class Body implements InputBuffer {

        private final InputBuffer whole;
        private BodyPace pace = new BodyPace(limits, true);
        private long requestStart;

        Body(InputBuffer whole) {
            this.whole = whole;
        }

        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            if (request.getStartTimeNanos() != requestStart) {
                requestStart = request.getStartTimeNanos();
                String mediaType = request.getContentType();
                pace = new BodyPace(limits, mediaType != null && BodyPace.isForm(mediaType));
            }
            SocketWrapperBase<?> socket = getSocketWrapper();
            socket.setReadTimeout(
                    Math.max(AT_ONCE_MILLISECONDS, Duration.ofNanos(pace.left()).toMillis()));
            long begun = System.nanoTime();
            try {
                int read = whole.doRead(handler);
                if (read >= 0 && !pace.came(read, System.nanoTime() - begun)) {
                    throw new SocketTimeoutException("The body of a request comes too slowly");
                }
                return read;
            } catch (SocketTimeoutException tooSlow) {
                // The rest is not waited for after the answer either: Tomcat closes the connection.
                socket.setReadTimeout(AT_ONCE_MILLISECONDS);
                throw tooSlow;
            }
        }

        @Override
        public int available() {
            return whole.available();
        }
    }
}
