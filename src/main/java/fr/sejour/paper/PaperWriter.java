package fr.sejour.paper;

import fr.sejour.dossier.Filed;
import fr.sejour.printing.PaperRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Puts papers of some kinds into words; each kind has one. */
interface PaperWriter {

    Set<PaperKind> kinds();

    /** The words of a paper issued at a moment; empty when there is nothing that it could say. */
    Optional<PaperRequest> write(Filed dossier, PaperIdentity which, Instant issuedAt);
}
