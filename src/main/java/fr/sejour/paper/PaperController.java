package fr.sejour.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.sejour.dossier.ApplicantCase;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.SignedInApplicant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
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

    private static final String OWN = "/papiers/{dossier}/";
    private static final String AGENTS = "/instruction/papiers/{dossier}/";

    private static final String RECEIPT = "confirmation-de-depot.pdf";
    private static final String ACKNOWLEDGEMENT = "accuse-de-reception.pdf";
    private static final String FAVOURABLE = "attestation-de-decision-favorable.pdf";
    private static final String REFUSAL = "decision-de-refus.pdf";
    private static final String CLOSING = "cloture.pdf";
    private static final String EXTENSION = "attestation-de-prolongation-{extension}.pdf";

    private final IssuedPapers papers;
    private final DocumentLists lists;

    PaperController(IssuedPapers papers, DocumentLists lists) {
        this.papers = papers;
        this.lists = lists;
    }

    @GetMapping({OWN + RECEIPT, AGENTS + RECEIPT})
    ResponseEntity<byte[]> receipt(@PathVariable String dossier, @AuthenticationPrincipal @Nullable Object who) {
        return send(open(who, dossier, WhichPaper.only(PaperKind.RECEIPT)));
    }

    @GetMapping({OWN + ACKNOWLEDGEMENT, AGENTS + ACKNOWLEDGEMENT})
    ResponseEntity<byte[]> acknowledgement(
            @PathVariable String dossier, @AuthenticationPrincipal @Nullable Object who) {
        return send(open(who, dossier, WhichPaper.only(PaperKind.ACKNOWLEDGEMENT)));
    }

    @GetMapping({OWN + FAVOURABLE, AGENTS + FAVOURABLE})
    ResponseEntity<byte[]> favourable(@PathVariable String dossier, @AuthenticationPrincipal @Nullable Object who) {
        return send(open(who, dossier, WhichPaper.only(PaperKind.FAVOURABLE_ATTESTATION)));
    }

    @GetMapping({OWN + REFUSAL, AGENTS + REFUSAL})
    ResponseEntity<byte[]> refusal(@PathVariable String dossier, @AuthenticationPrincipal @Nullable Object who) {
        return send(open(who, dossier, WhichPaper.only(PaperKind.REFUSAL)));
    }

    @GetMapping({OWN + CLOSING, AGENTS + CLOSING})
    ResponseEntity<byte[]> closing(@PathVariable String dossier, @AuthenticationPrincipal @Nullable Object who) {
        return send(open(who, dossier, WhichPaper.only(PaperKind.CLOSING)));
    }

    @GetMapping({OWN + EXTENSION, AGENTS + EXTENSION})
    ResponseEntity<byte[]> extension(
            @PathVariable String dossier,
            @PathVariable String extension,
            @AuthenticationPrincipal @Nullable Object who) {
        return send(open(who, dossier, WhichPaper.ofExtension(uuid(extension))));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnIdentifier) {
            throw new NotFoundException();
        }
    }

    private PaperFile open(@Nullable Object who, String dossier, WhichPaper which) {
        DossierId id = DossierId.parse(dossier).orElseThrow(NotFoundException::new);
        return switch (who) {
            case SignedInApplicant applicant -> papers.of(applicant.id(), id, which);
            case SignedInAgent agent -> papers.of(agent, id, which);
            case null, default -> throw new NotFoundException();
        };
    }

    /** @param cas name of an {@link ApplicantCase}, in lower case */
    @GetMapping("/papiers/liste-des-pieces-justificatives.pdf")
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
