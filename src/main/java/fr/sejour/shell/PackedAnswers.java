package fr.sejour.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers the browser's requests as Vaadin does. The last answer, which is kept in case it is lost on the way and
 * asked for again, is kept compressed: the answer for a whole page then takes a tenth of its size.
 */
@Component
class PackedAnswers extends UidlRequestHandler implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    /** Characters from which on an answer is worth packing; those of a single field are far shorter. */
    private static final int WORTHWHILE = 2_000;

    /** What a packed answer begins with; JSON never does. */
    private static final char MARK = '\0';

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(this);
    }

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String body) throws IOException {
        @Nullable UI page = session.getService().findUI(request);
        if (page == null) {
            return super.synchronizedHandleRequest(session, request, response, body);
        }
        UIInternals kept = page.getInternals();
        kept.setLastRequestResponse(unpacked(kept.getLastRequestResponse()));
        try {
            return super.synchronizedHandleRequest(session, request, response, body);
        } finally {
            kept.setLastRequestResponse(packed(kept.getLastRequestResponse()));
        }
    }

    static @Nullable String packed(@Nullable String answer) throws IOException {
        if (answer == null || answer.length() < WORTHWHILE) {
            return answer;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(MARK);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream packing = new DeflaterOutputStream(bytes, deflater)) {
            packing.write(answer.getBytes(StandardCharsets.UTF_8));
        } finally {
            deflater.end();
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    static @Nullable String unpacked(@Nullable String kept) throws IOException {
        if (kept == null || kept.isEmpty() || kept.charAt(0) != MARK) {
            return kept;
        }
        byte[] bytes = kept.getBytes(StandardCharsets.ISO_8859_1);
        try (InputStream unpacking = new InflaterInputStream(new ByteArrayInputStream(bytes, 1, bytes.length - 1))) {
            return new String(unpacking.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
