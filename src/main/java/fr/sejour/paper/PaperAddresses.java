package fr.sejour.paper;

import fr.sejour.dossier.DossierState;
import fr.sejour.shared.DossierId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Where an applicant opens the papers of their dossier. */
public final class PaperAddresses {

    private static final String GRANTED = "attestation-de-decision-favorable";
    private static final String REFUSED = "decision-de-refus";
    private static final String CLOSED = "cloture";

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
            case FAVOURABLE, IN_PRODUCTION, AVAILABLE, HANDED_OVER -> Optional.of(of(dossier, GRANTED));
            case UNFAVOURABLE -> Optional.of(of(dossier, REFUSED));
            case CLOSED_INCOMPLETE -> Optional.of(of(dossier, CLOSED));
            default -> Optional.empty();
        };
    }

    /** The attestation of an extension. */
    public static String extension(DossierId dossier, UUID extension) {
        return of(dossier, "attestation-de-prolongation-" + extension);
    }

    /** Any paper of a dossier. */
    static String of(DossierId dossier, WhichPaper which) {
        return switch (which.kind()) {
            case RECEIPT -> receipt(dossier);
            case ACKNOWLEDGEMENT -> acknowledgement(dossier);
            case FAVOURABLE_ATTESTATION -> of(dossier, GRANTED);
            case REFUSAL -> of(dossier, REFUSED);
            case CLOSING -> of(dossier, CLOSED);
            case EXTENSION_ATTESTATION -> extension(dossier, Objects.requireNonNull(which.subject()));
        };
    }

    /** The same, where the agents of the prefecture open it. */
    static String ofAgents(DossierId dossier, WhichPaper which) {
        return "/instruction" + of(dossier, which);
    }

    private static String of(DossierId dossier, String file) {
        return "/papiers/" + dossier.value() + "/" + file + ".pdf";
    }
}
