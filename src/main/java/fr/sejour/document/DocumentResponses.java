package fr.sejour.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.sejour.shared.Colours;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * HTTP answers that bring files and pictures of their pages to a browser. Headers keep a hostile file harmless: the
 * browser does not guess its type, runs no script in it, and does not cache it.
 */
public final class DocumentResponses {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private DocumentResponses() {}

    /**
     * The bytes as they were sent, to be kept: never shown in the browser, since they may hold what acts when a reader opens
     * them (links that leave the file, scripts). What is shown are the pages that the service draws.
     */
    public static ResponseEntity<Resource> file(HttpServletResponse response, DocumentContents.Opened opened) {
        SupportingDocument document = opened.document();
        return harmless(response)
                .contentType(MediaType.parseMediaType(document.facts().mediaType()))
                .contentLength(document.facts().size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(document.name(), UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(opened.content()));
    }

    /** Answer with the picture of a page, or with the drawing of an empty sheet when there is no picture. */
    public static ResponseEntity<Resource> picture(HttpServletResponse response, Optional<byte[]> jpeg) {
        return jpeg.map(bytes -> harmless(response)
                        .contentType(MediaType.IMAGE_JPEG)
                        .<Resource>body(new ByteArrayResource(bytes)))
                .orElseGet(() -> harmless(response).contentType(SVG).body(sheet()));
    }

    private static Resource sheet() {
        try {
            String drawing = new ClassPathResource("sheet.svg", DocumentResponses.class).getContentAsString(UTF_8);
            return new ByteArrayResource(Colours.packaged().light(drawing).getBytes(UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Set on the response itself, in the place of what applies to other addresses. */
    private static ResponseEntity.BodyBuilder harmless(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        return ResponseEntity.ok();
    }
}
