package fr.sejour.workshop;

import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.SiteAddresses;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Downloads for designers: the content of a file, and its samples as PDF and as pictures of their pages. */
@RestController
@RequestMapping("/" + SiteAddresses.TEMPLATES + "/{file}/{source}")
class WorkshopController {

    private final Workshop workshop;
    private final TemplatePreviews previews;

    WorkshopController(Workshop workshop, TemplatePreviews previews) {
        this.workshop = workshop;
        this.previews = previews;
    }

    /** The file to keep, for working on it in Jaspersoft Studio. */
    @GetMapping("/fichier")
    ResponseEntity<byte[]> file(
            @PathVariable String file, @PathVariable String source, @AuthenticationPrincipal @Nullable Object who) {
        String text = workshop.text(designer(who), file(file), source(source));
        return harmless(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A sample as PDF. */
    @GetMapping("/{template}/{variant}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String file,
            @PathVariable String source,
            @PathVariable String template,
            @PathVariable String variant,
            @AuthenticationPrincipal @Nullable Object who) {
        byte[] pdf = previews.pdf(designer(who), file(file), source(source), new SampleName(template, variant))
                .orElseThrow(NotFoundException::new);
        return harmless(MediaType.APPLICATION_PDF).body(pdf);
    }

    /** A page of a sample as picture. */
    @GetMapping("/{template}/{variant}/{page:[0-9]{1,4}}.png")
    ResponseEntity<byte[]> page(
            @PathVariable String file,
            @PathVariable String source,
            @PathVariable String template,
            @PathVariable String variant,
            @PathVariable int page,
            @AuthenticationPrincipal @Nullable Object who) {
        byte[] png = previews.page(designer(who), file(file), source(source), new SampleName(template, variant), page)
                .orElseThrow(NotFoundException::new);
        return harmless(MediaType.IMAGE_PNG).body(png);
    }

    private static ResponseEntity.BodyBuilder harmless(MediaType type) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(type);
    }

    private static SignedInAgent designer(@Nullable Object who) {
        if (who instanceof SignedInAgent agent) {
            return agent;
        }
        throw new NotFoundException();
    }

    private static TemplateFile file(String name) {
        return TemplateFile.parse(name).orElseThrow(NotFoundException::new);
    }

    private static ContentReference source(String path) {
        return ContentReference.parse(path).orElseThrow(NotFoundException::new);
    }
}
