package fr.sejour.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.sejour.dossier.ApplicantCase;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInApplicant;
import java.util.Arrays;
import java.util.Locale;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Papers by address: the receipt for its owner only, the list of documents for everybody. */
@RestController
@RequestMapping("/papiers")
class PaperController {

    private final IssuedPapers papers;
    private final DocumentLists lists;

    PaperController(IssuedPapers papers, DocumentLists lists) {
        this.papers = papers;
        this.lists = lists;
    }

    @GetMapping("/{dossier}/confirmation-de-depot.pdf")
    ResponseEntity<byte[]> receipt(
            @PathVariable String dossier, @AuthenticationPrincipal @Nullable SignedInApplicant applicant) {
        if (applicant == null) {
            throw new NotFoundException();
        }
        DossierId id = DossierId.parse(dossier).orElseThrow(NotFoundException::new);
        return send(papers.receipt(applicant.id(), id));
    }

    /** @param cas name of an {@link ApplicantCase}, in lower case */
    @GetMapping("/liste-des-pieces-justificatives.pdf")
    ResponseEntity<byte[]> documentList(@RequestParam(defaultValue = "") String cas) {
        ApplicantCase applicantCase = Arrays.stream(ApplicantCase.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(cas))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return send(lists.of(applicantCase, Locale.FRENCH));
    }

    private static ResponseEntity<byte[]> send(PaperFile paper) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(paper.name(), UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(paper.content());
    }
}
