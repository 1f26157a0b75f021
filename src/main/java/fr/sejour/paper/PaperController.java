package fr.sejour.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.sejour.dossier.ApplicantCase;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.SiteAddresses;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Papers by address: those about a dossier for its owner, and under an address of their own for the agents of its prefecture;
 * the list of documents for everybody.
 */
@RestController
class PaperController {

    private final IssuedPapers papers;
    private final DocumentLists lists;

    PaperController(IssuedPapers papers, DocumentLists lists) {
        this.papers = papers;
        this.lists = lists;
    }

    @GetMapping(PaperAddresses.OWN)
    ResponseEntity<byte[]> own(
            @PathVariable String dossier,
            @PathVariable String file,
            @AuthenticationPrincipal @Nullable SignedInApplicant applicant) {
        if (applicant == null) {
            throw new NotFoundException();
        }
        return send(papers.of(applicant.id(), dossier(dossier), paper(file)));
    }

    /** For everybody but agents nothing is there, not even a paper of their own. */
    @GetMapping(PaperAddresses.OF_AGENTS)
    ResponseEntity<byte[]> ofAgents(
            @PathVariable String dossier,
            @PathVariable String file,
            @AuthenticationPrincipal @Nullable SignedInAgent agent) {
        if (agent == null) {
            throw new NotFoundException();
        }
        return send(papers.of(agent, dossier(dossier), paper(file)));
    }

    private static DossierId dossier(String id) {
        return DossierId.parse(id).orElseThrow(NotFoundException::new);
    }

    private static PaperIdentity paper(String file) {
        return PaperIdentity.ofFile(file).orElseThrow(NotFoundException::new);
    }

    /** @param cas name of an {@link ApplicantCase}, in lower case */
    @GetMapping("/" + SiteAddresses.DOCUMENT_LIST)
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
