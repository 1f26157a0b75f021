package fr.sejour.instruction;

import static fr.sejour.instruction.InstructionStore.colleague;
import static fr.sejour.instruction.InstructionStore.nameOf;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static sejour.db.Tables.DECISION;
import static sejour.db.Tables.EXTENSION_ATTESTATION;
import static sejour.db.Tables.INSTRUCTION;
import static sejour.db.Tables.INTERNAL_NOTE;
import static sejour.db.Tables.JUDGEMENT;
import static sejour.db.Tables.PRESENCE;

import fr.sejour.complement.Complement;
import fr.sejour.complement.ComplementRows;
import fr.sejour.document.DocumentRows;
import fr.sejour.document.SupportingDocument;
import fr.sejour.dossier.DossierOverview;
import fr.sejour.dossier.DossierRows;
import fr.sejour.dossier.Snapshot;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/** Reads a dossier with all that belongs to it in one query. */
@Repository
class CaseFileStore {

    private static final Field<Colleague> HOLDER = colleague(INSTRUCTION.HOLDER);

    /** What the applicant has typed or handed in and not sent is not the agents' to read. */
    private static final Field<List<SupportingDocument>> FILES =
            DocumentRows.ofDossier(INSTRUCTION.DOSSIER, ComplementRows.answeredRounds(INSTRUCTION.DOSSIER));

    private static final Field<Snapshot> SNAPSHOT = DossierRows.snapshot(INSTRUCTION.DOSSIER);

    private static final Field<List<Judgement>> JUDGEMENTS = multiset(
                    InstructionStore.judgementsOf(JUDGEMENT.DOSSIER.eq(INSTRUCTION.DOSSIER)))
            .convertFrom(rows -> rows.map(Record1::value1));

    private static final Field<List<Complement>> COMPLEMENTS = ComplementRows.ofDossier(INSTRUCTION.DOSSIER);

    private static final Field<List<CaseFile.Note>> NOTES = multiset(
                    select(colleague(INTERNAL_NOTE.WRITTEN_BY), INTERNAL_NOTE.WRITTEN_AT, INTERNAL_NOTE.TEXT)
                            .from(INTERNAL_NOTE)
                            .where(INTERNAL_NOTE.DOSSIER.eq(INSTRUCTION.DOSSIER))
                            .orderBy(INTERNAL_NOTE.ID))
            .convertFrom(rows -> rows.map(mapping(CaseFile.Note::new)));

    private static final Field<List<DossierOverview.Event>> HISTORY = DossierRows.history(INSTRUCTION.DOSSIER);

    private static final Field<List<Extension>> EXTENSIONS = multiset(
                    extensionsOf(EXTENSION_ATTESTATION.DOSSIER.eq(INSTRUCTION.DOSSIER)))
            .convertFrom(rows -> rows.map(Record1::value1));

    private static final Field<List<TakenDecision>> DECISIONS = multiset(
                    decisionOf(DECISION.DOSSIER.eq(INSTRUCTION.DOSSIER)))
            .convertFrom(rows -> rows.map(Record1::value1));

    private final DSLContext database;

    CaseFileStore(DSLContext database) {
        this.database = database;
    }

    /** A dossier of a prefecture; {@code isOther} says which presences to tell of. */
    Optional<CaseFile> find(DossierId id, String prefecture, Condition isOther) {
        Field<List<Colleague>> present = multiset(select(colleague(PRESENCE.AGENT))
                        .from(PRESENCE)
                        .where(PRESENCE.DOSSIER.eq(INSTRUCTION.DOSSIER), isOther)
                        .orderBy(nameOf(PRESENCE.AGENT), PRESENCE.AGENT))
                .convertFrom(rows -> rows.map(Record1::value1));
        return database.select(InstructionStore.HEAD)
                .select(
                        SNAPSHOT,
                        INSTRUCTION.HOLDER,
                        HOLDER,
                        INSTRUCTION.DUE_ON,
                        FILES,
                        JUDGEMENTS,
                        COMPLEMENTS,
                        NOTES,
                        HISTORY,
                        EXTENSIONS,
                        DECISIONS,
                        present)
                .from(INSTRUCTION)
                .where(INSTRUCTION.DOSSIER.eq(id), INSTRUCTION.PREFECTURE.eq(prefecture))
                .fetchOptional(row -> caseFile(row, present));
    }

    private static CaseFile caseFile(Record row, Field<List<Colleague>> present) {
        return new CaseFile(
                InstructionStore.head(row),
                row.get(SNAPSHOT),
                row.get(INSTRUCTION.HOLDER) == null ? null : row.get(HOLDER),
                row.get(INSTRUCTION.DUE_ON),
                new CaseFile.Documents(
                        row.get(FILES),
                        row.get(JUDGEMENTS),
                        row.get(COMPLEMENTS).stream()
                                .map(Complement::withoutUnsentAnswer)
                                .toList()),
                new CaseFile.Course(
                        row.get(HISTORY),
                        row.get(EXTENSIONS),
                        row.get(DECISIONS).stream().findFirst().orElse(null)),
                row.get(NOTES),
                row.get(present));
    }

    Optional<TakenDecision> decision(DossierId dossier) {
        return database.fetchOptional(decisionOf(DECISION.DOSSIER.eq(dossier))).map(Record1::value1);
    }

    List<Extension> extensions(DossierId dossier) {
        return database.fetch(extensionsOf(EXTENSION_ATTESTATION.DOSSIER.eq(dossier)))
                .map(Record1::value1);
    }

    /** Those of an applicant's dossiers, by dossier. */
    Map<DossierId, List<Extension>> extensions(ApplicantId applicant) {
        return database.select(INSTRUCTION.DOSSIER, EXTENSIONS)
                .from(INSTRUCTION)
                .where(DossierRows.isOf(applicant, INSTRUCTION.DOSSIER))
                .fetchMap(INSTRUCTION.DOSSIER, EXTENSIONS);
    }

    private static Select<Record1<Extension>> extensionsOf(Condition which) {
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

    private static Select<Record1<TakenDecision>> decisionOf(Condition which) {
        return select(row(
                                colleague(DECISION.DECIDED_BY),
                                DECISION.DECIDED_AT,
                                DECISION.KIND,
                                DECISION.PERMIT_TYPE,
                                DECISION.VALID_FROM,
                                DECISION.VALID_TO,
                                DECISION.MENTION,
                                DECISION.TAX,
                                DECISION.REASONS,
                                DECISION.APPEAL)
                        .mapping(CaseFileStore::decision))
                .from(DECISION)
                .where(which);
    }

    /** The columns that a kind needs are there: the table sees to it. */
    private static TakenDecision decision(
            Colleague by,
            Instant at,
            Decision.Kind kind,
            String permitType,
            LocalDate validFrom,
            LocalDate validTo,
            String mention,
            Integer tax,
            String reasons,
            String appeal) {
        Decision decision = switch (kind) {
            case FAVOURABLE -> new Decision.Favourable(permitType, validFrom, validTo, mention, tax);
            case UNFAVOURABLE -> new Decision.Unfavourable(reasons, appeal);
            case CLOSED_INCOMPLETE -> new Decision.ClosedIncomplete(reasons, appeal);
        };
        return new TakenDecision(decision, by, at);
    }
}
