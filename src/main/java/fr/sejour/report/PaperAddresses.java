package fr.sejour.report;

import fr.sejour.dossier.DossierState;
import fr.sejour.shared.DossierId;
import java.util.Optional;
import java.util.UUID;

/** Where an applicant opens the papers of their dossier. */
public final class PaperAddresses {

    private PaperAddresses() {}

    /** The receipt (confirmation de dépôt) of a filed dossier. */
    public static String receipt(DossierId dossier) {
        return of(dossier, "confirmation-de-depot");
    }

    /** The acknowledgement (accusé de réception) of a filed dossier. */
    public static String acknowledgement(DossierId dossier) {
        return of(dossier, "accuse-de-reception");
    }

    /** The paper of the decision on a dossier; empty when a dossier in this state is not decided. */
    public static Optional<String> decision(DossierId dossier, DossierState state) {
        return switch (state) {
            case FAVOURABLE, IN_PRODUCTION, AVAILABLE, HANDED_OVER ->
                Optional.of(of(dossier, "attestation-de-decision-favorable"));
            case UNFAVOURABLE -> Optional.of(of(dossier, "decision-de-refus"));
            case CLOSED_INCOMPLETE -> Optional.of(of(dossier, "cloture"));
            default -> Optional.empty();
        };
    }

    /** The attestation of an extension. */
    public static String extension(DossierId dossier, UUID extension) {
        return of(dossier, "attestation-de-prolongation-" + extension);
    }

    private static String of(DossierId dossier, String file) {
        return "/papiers/" + dossier.value() + "/" + file + ".pdf";
    }
}
