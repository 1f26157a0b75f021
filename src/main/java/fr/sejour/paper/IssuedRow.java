package fr.sejour.paper;

import fr.sejour.dossier.DossierState;
import fr.sejour.instruction.Extension;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.PaperStanding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An issued paper, without its bytes.
 *
 * @param withdrawn why it was withdrawn; empty while it is not
 */
record IssuedRow(UUID id, DossierId dossier, PaperIdentity which, Instant issuedAt, Optional<String> withdrawn) {

    /**
     * What it is worth on a day. Extensions of a dossier do not overlap, so that an attestation gives way to a later one on the
     * later one's first day, not when that is issued: until then it is the one that counts. The attestation of a favourable
     * decision counts until the card is handed over.
     *
     * @param dossier the state that it is in
     * @param extensions those of the dossier
     */
    PaperStanding standing(DossierState dossier, List<Extension> extensions, LocalDate today) {
        if (withdrawn.isPresent()) {
            return PaperStanding.WITHDRAWN;
        }
        return switch (which.kind().worth()) {
            case UNTIL_THE_CARD ->
                dossier == DossierState.HANDED_OVER ? PaperStanding.REPLACED : PaperStanding.AUTHENTIC;
            case UNTIL_ITS_END ->
                subject(extensions).map(own -> standing(own, extensions, today)).orElse(PaperStanding.AUTHENTIC);
            case FOR_GOOD -> PaperStanding.AUTHENTIC;
        };
    }

    /** The extension that it attests; empty for papers of other kinds. */
    Optional<Extension> subject(List<Extension> extensions) {
        return extensions.stream()
                .filter(extension -> extension.id().equals(which.subject()))
                .findAny();
    }

    private static PaperStanding standing(Extension own, List<Extension> all, LocalDate today) {
        boolean followed = all.stream()
                .anyMatch(other ->
                        other.from().isAfter(own.from()) && !other.from().isAfter(today));
        if (followed) {
            return PaperStanding.REPLACED;
        }
        return own.to().isBefore(today) ? PaperStanding.EXPIRED : PaperStanding.AUTHENTIC;
    }
}
