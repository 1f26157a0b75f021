package fr.sejour.instruction;

import static fr.sejour.instruction.InstructionStore.nameOf;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static sejour.db.Tables.DECISION;
import static sejour.db.Tables.EXTENSION_ATTESTATION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;

/** What an instruction gave, to be read alone or with the dossier. */
final class OutcomeRows {

    private OutcomeRows() {}

    static Select<Record1<Extension>> extensions(Condition which) {
        return select(row(
                                EXTENSION_ATTESTATION.ID,
                                EXTENSION_ATTESTATION.VALID_FROM,
                                EXTENSION_ATTESTATION.VALID_TO,
                                EXTENSION_ATTESTATION.ISSUED_AT)
                        .mapping(Extension::new))
                .from(EXTENSION_ATTESTATION)
                .where(which)
                .orderBy(EXTENSION_ATTESTATION.VALID_FROM);
    }

    static Select<Record1<TakenDecision>> decision(Condition which) {
        return select(row(
                                DECISION.DECIDED_BY,
                                nameOf(DECISION.DECIDED_BY),
                                DECISION.DECIDED_AT,
                                DECISION.KIND,
                                DECISION.PERMIT_TYPE,
                                DECISION.VALID_FROM,
                                DECISION.VALID_TO,
                                DECISION.MENTION,
                                DECISION.TAX,
                                DECISION.REASONS,
                                DECISION.APPEAL)
                        .mapping(OutcomeRows::taken))
                .from(DECISION)
                .where(which);
    }

    /** The columns that a kind needs are there: the table sees to it. */
    private static TakenDecision taken(
            UUID by,
            String name,
            Instant at,
            String kind,
            String permitType,
            LocalDate validFrom,
            LocalDate validTo,
            String mention,
            Integer tax,
            String reasons,
            String appeal) {
        Decision decision = switch (kind) {
            case "FAVOURABLE" -> new Decision.Favourable(permitType, validFrom, validTo, mention, tax);
            case "UNFAVOURABLE" -> new Decision.Unfavourable(reasons, appeal);
            case "CLOSED_INCOMPLETE" -> new Decision.ClosedIncomplete(reasons, appeal);
            default -> throw new IllegalStateException("No such decision: " + kind);
        };
        return new TakenDecision(decision, CaseFileStore.colleague(by, name), at);
    }
}
