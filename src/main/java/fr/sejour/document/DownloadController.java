package fr.sejour.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.sejour.document.examiner.FileKind;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInApplicant;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Files and their small pictures by address, from disk to the owner's browser. Whatever is in a file, it can do nothing
 * there: its type is not guessed, it runs no script, and it is not kept.
 */
@RestController
@RequestMapping("/documents/{id}")
class DownloadController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final DocumentContents contents;

    DownloadController(DocumentContents contents) {
        this.contents = contents;
    }

    /** The file to keep. */
    @GetMapping
    ResponseEntity<Resource> download(
            @PathVariable String id,
            @AuthenticationPrincipal @Nullable SignedInApplicant applicant,
            HttpServletResponse response)
            throws IOException {
        return send(response, contents.open(owner(applicant), file(id)), ContentDisposition.attachment());
    }

    /** The file to look at; a kind that browsers do not show is downloaded. */
    @GetMapping("/voir")
    ResponseEntity<Resource> show(
            @PathVariable String id,
            @AuthenticationPrincipal @Nullable SignedInApplicant applicant,
            HttpServletResponse response)
            throws IOException {
        DocumentContents.Opened opened = contents.open(owner(applicant), file(id));
        boolean shown = FileKind.ofMediaType(opened.document().mediaType())
                .filter(FileKind::isShownByBrowsers)
                .isPresent();
        return send(response, opened, shown ? ContentDisposition.inline() : ContentDisposition.attachment());
    }

    /** The small picture of the first page, or the drawing of a sheet where there is none. */
    @GetMapping("/apercu")
    ResponseEntity<Resource> thumbnail(
            @PathVariable String id,
            @AuthenticationPrincipal @Nullable SignedInApplicant applicant,
            HttpServletResponse response) {
        return contents.thumbnail(owner(applicant), file(id))
                .map(picture -> harmless(response)
                        .contentType(MediaType.IMAGE_JPEG)
                        .<Resource>body(new ByteArrayResource(picture)))
                .orElseGet(() -> harmless(response)
                        .contentType(SVG)
                        .body(new ClassPathResource("sheet.svg", DownloadController.class)));
    }

    private static ResponseEntity<Resource> send(
            HttpServletResponse response, DocumentContents.Opened opened, ContentDisposition.Builder disposition) {
        SupportingDocument document = opened.document();
        return harmless(response)
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .contentLength(document.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(document.name(), UTF_8).build().toString())
                .body(new InputStreamResource(opened.content()));
    }

    /** Set on the response itself, in the place of what applies to other addresses. */
    private static ResponseEntity.BodyBuilder harmless(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        return ResponseEntity.ok();
    }

    private static ApplicantId owner(@Nullable SignedInApplicant applicant) {
        if (applicant == null) {
            throw new NotFoundException();
        }
        return applicant.id();
    }

    private static FileId file(String id) {
        return FileId.parse(id).orElseThrow(NotFoundException::new);
    }
}
