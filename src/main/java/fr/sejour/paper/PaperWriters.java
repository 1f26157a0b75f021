package fr.sejour.paper;

import fr.sejour.dossier.Filed;
import fr.sejour.instruction.Decisions;
import fr.sejour.printing.PaperRequest;
import fr.sejour.shared.DossierId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which papers a dossier has, and their words. */
@Component
class PaperWriters {

    private final Map<PaperKind, PaperWriter> byKind = new EnumMap<>(PaperKind.class);
    private final Decisions decisions;

    PaperWriters(List<PaperWriter> writers, Decisions decisions) {
        this.decisions = decisions;
        writers.forEach(writer -> writer.kinds().forEach(kind -> byKind.put(kind, writer)));
        for (PaperKind kind : PaperKind.values()) {
            Objects.requireNonNull(byKind.get(kind), kind.name());
        }
    }

    /** The words of a paper issued at a moment; empty when there is nothing that it could say. */
    Optional<PaperRequest> write(Filed dossier, PaperIdentity which, Instant issuedAt) {
        return Objects.requireNonNull(byKind.get(which.kind())).write(dossier, which, issuedAt);
    }

    /** The paper of the decision on a dossier; empty before it. */
    Optional<PaperIdentity> ofDecision(DossierId dossier) {
        return decisions.of(dossier).map(taken -> PaperIdentity.only(DecisionWriter.kind(taken.decision())));
    }
}
