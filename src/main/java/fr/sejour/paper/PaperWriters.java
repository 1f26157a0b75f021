package fr.sejour.paper;

import fr.sejour.dossier.Filed;
import fr.sejour.instruction.Decisions;
import fr.sejour.instruction.Extensions;
import fr.sejour.printing.PaperRequest;
import fr.sejour.shared.DossierId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which papers a dossier has, and their words. */
@Component
class PaperWriters {

    private final ReceiptWriter receipt;
    private final AcknowledgementWriter acknowledgement;
    private final DecisionWriter decision;
    private final ExtensionWriter extension;
    private final Decisions decisions;
    private final Extensions extensions;

    PaperWriters(
            ReceiptWriter receipt,
            AcknowledgementWriter acknowledgement,
            DecisionWriter decision,
            ExtensionWriter extension,
            Decisions decisions,
            Extensions extensions) {
        this.receipt = receipt;
        this.acknowledgement = acknowledgement;
        this.decision = decision;
        this.extension = extension;
        this.decisions = decisions;
        this.extensions = extensions;
    }

    /** The words of a paper issued at a moment; empty when there is nothing that it could say. */
    Optional<PaperRequest> write(Filed dossier, WhichPaper which, Instant issuedAt) {
        return switch (which.kind()) {
            case RECEIPT -> Optional.of(receipt.write(dossier, issuedAt));
            case ACKNOWLEDGEMENT -> Optional.of(acknowledgement.write(dossier, issuedAt));
            case FAVOURABLE_ATTESTATION, REFUSAL, CLOSING ->
                decisions
                        .of(dossier.id())
                        .filter(taken -> DecisionWriter.kind(taken.decision()) == which.kind())
                        .map(taken -> decision.write(dossier, taken, issuedAt));
            case EXTENSION_ATTESTATION -> extension(dossier, which.subject(), issuedAt);
        };
    }

    private Optional<PaperRequest> extension(Filed dossier, @Nullable UUID id, Instant issuedAt) {
        return extensions.of(dossier.id()).stream()
                .filter(issued -> issued.id().equals(id))
                .findAny()
                .map(issued -> extension.write(dossier, issued, issuedAt));
    }

    /** The paper of the decision on a dossier; empty before it. */
    Optional<WhichPaper> ofDecision(DossierId dossier) {
        return decisions.of(dossier).map(taken -> WhichPaper.only(DecisionWriter.kind(taken.decision())));
    }
}
