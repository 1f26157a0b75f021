package fr.sejour.document;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.SiteAddresses;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files and their small pictures by address, from disk to the owner's browser; how, see {@link DocumentResponses}. */
@RestController
@RequestMapping("/" + SiteAddresses.DOCUMENTS + "/{id}")
class DownloadController {

    private final DocumentContents contents;

    DownloadController(DocumentContents contents) {
        this.contents = contents;
    }

    /** The file as it was sent, to keep. */
    @GetMapping
    ResponseEntity<Resource> download(
            @PathVariable String id,
            @AuthenticationPrincipal @Nullable SignedInApplicant applicant,
            HttpServletResponse response)
            throws IOException {
        return DocumentResponses.file(response, contents.open(owner(applicant), file(id)));
    }

    /** A page, counted from 1, drawn to be read. */
    @GetMapping("/pages/{page:[0-9]{1,4}}")
    ResponseEntity<Resource> page(
            @PathVariable String id,
            @PathVariable int page,
            @AuthenticationPrincipal @Nullable SignedInApplicant applicant,
            HttpServletResponse response) {
        SupportingDocument document = contents.find(owner(applicant), file(id));
        return DocumentResponses.picture(response, contents.page(document, page, PageWidth.NORMAL));
    }

    /** The small picture of the first page, or the drawing of a sheet where there is none. */
    @GetMapping("/apercu")
    ResponseEntity<Resource> thumbnail(
            @PathVariable String id,
            @AuthenticationPrincipal @Nullable SignedInApplicant applicant,
            HttpServletResponse response) {
        return DocumentResponses.picture(response, contents.thumbnail(owner(applicant), file(id)));
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
