package fr.sejour.instruction;

import static fr.sejour.instruction.InstructionStore.nameOf;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static sejour.db.Tables.COMPLEMENT_ITEM;
import static sejour.db.Tables.COMPLEMENT_REQUEST;
import static sejour.db.Tables.DECISION;
import static sejour.db.Tables.DOSSIER;
import static sejour.db.Tables.DOSSIER_EVENT;
import static sejour.db.Tables.EXTENSION_ATTESTATION;
import static sejour.db.Tables.INSTRUCTION;
import static sejour.db.Tables.INTERNAL_NOTE;
import static sejour.db.Tables.JUDGEMENT;
import static sejour.db.Tables.PRESENCE;
import static sejour.db.Tables.SUPPORTING_DOCUMENT;

import fr.sejour.complement.Complement;
import fr.sejour.complement.ComplementAnswer;
import fr.sejour.complement.ComplementId;
import fr.sejour.complement.ComplementItem;
import fr.sejour.document.FileId;
import fr.sejour.document.ScanState;
import fr.sejour.document.Sha256;
import fr.sejour.document.SupportingDocument;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DossierOverview;
import fr.sejour.dossier.DossierState;
import fr.sejour.dossier.Snapshot;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads a dossier with all that belongs to it in one query. */
@Repository
class CaseFileStore {

    private static final ComplementAnswer UNSENT = new ComplementAnswer(null, "", "", "");

    private static final Field<String> HOLDER_NAME = nameOf(INSTRUCTION.HOLDER);

    /** What the applicant has typed or handed in and not sent is not the agents' to read. */
    private static final Field<List<SupportingDocument>> FILES = multiset(select(
                            SUPPORTING_DOCUMENT.ID.convertFrom(FileId::new),
                            SUPPORTING_DOCUMENT.DOSSIER.convertFrom(DossierId::new),
                            SUPPORTING_DOCUMENT.TYPE.convertFrom(DocumentType::valueOf),
                            SUPPORTING_DOCUMENT.ROUND.convertFrom(Short::intValue),
                            SUPPORTING_DOCUMENT.FILE_NAME,
                            SUPPORTING_DOCUMENT.SHA256.convertFrom(Sha256::new),
                            SUPPORTING_DOCUMENT.SIZE,
                            SUPPORTING_DOCUMENT.MEDIA_TYPE,
                            SUPPORTING_DOCUMENT.PAGES.convertFrom(Short::intValue),
                            SUPPORTING_DOCUMENT.SCAN.convertFrom(ScanState::valueOf),
                            SUPPORTING_DOCUMENT.UPLOADED_AT)
                    .from(SUPPORTING_DOCUMENT)
                    .where(
                            SUPPORTING_DOCUMENT.DOSSIER.eq(INSTRUCTION.DOSSIER),
                            SUPPORTING_DOCUMENT
                                    .ROUND
                                    .eq((short) 0)
                                    .or(exists(selectOne()
                                            .from(COMPLEMENT_REQUEST)
                                            .where(
                                                    COMPLEMENT_REQUEST.DOSSIER.eq(SUPPORTING_DOCUMENT.DOSSIER),
                                                    COMPLEMENT_REQUEST.ROUND.eq(SUPPORTING_DOCUMENT.ROUND),
                                                    COMPLEMENT_REQUEST.ANSWERED_AT.isNotNull()))))
                    .orderBy(SUPPORTING_DOCUMENT.ID))
            .convertFrom(rows -> rows.map(mapping(SupportingDocument::new)));

    private static final Field<List<Judgement>> JUDGEMENTS = multiset(select(
                            JUDGEMENT.TYPE,
                            JUDGEMENT.ROUND,
                            JUDGEMENT.CONFORM,
                            JUDGEMENT.OBSERVATION,
                            JUDGEMENT.JUDGED_BY,
                            nameOf(JUDGEMENT.JUDGED_BY),
                            JUDGEMENT.JUDGED_AT)
                    .from(JUDGEMENT)
                    .where(JUDGEMENT.DOSSIER.eq(INSTRUCTION.DOSSIER))
                    .orderBy(JUDGEMENT.ROUND, JUDGEMENT.TYPE))
            .convertFrom(rows -> rows.map(mapping(InstructionStore::judgement)));

    private static final Field<List<ComplementItem>> ITEMS = multiset(select(
                            COMPLEMENT_ITEM.TYPE,
                            COMPLEMENT_ITEM.OBSERVATION,
                            COMPLEMENT_ITEM.ANSWER,
                            COMPLEMENT_ITEM.REASON,
                            COMPLEMENT_ITEM.MESSAGE,
                            COMPLEMENT_ITEM.NUMBER)
                    .from(COMPLEMENT_ITEM)
                    .where(COMPLEMENT_ITEM.REQUEST.eq(COMPLEMENT_REQUEST.ID)))
            .convertFrom(rows -> rows.map(mapping(CaseFileStore::item)).stream()
                    .sorted(Comparator.comparing(ComplementItem::type))
                    .toList());

    private static final Field<List<Complement>> COMPLEMENTS = multiset(select(
                            COMPLEMENT_REQUEST.ID.convertFrom(ComplementId::new),
                            COMPLEMENT_REQUEST.DOSSIER.convertFrom(DossierId::new),
                            COMPLEMENT_REQUEST.ROUND.convertFrom(Short::intValue),
                            COMPLEMENT_REQUEST.ASKED_BY.convertFrom(AgentId::new),
                            COMPLEMENT_REQUEST.ASKED_AT,
                            COMPLEMENT_REQUEST.OPENED_AT,
                            COMPLEMENT_REQUEST.DUE_ON,
                            COMPLEMENT_REQUEST.VERSION,
                            COMPLEMENT_REQUEST.ANSWERED_AT,
                            COMPLEMENT_REQUEST.WITHDRAWN_AT,
                            ITEMS)
                    .from(COMPLEMENT_REQUEST)
                    .where(COMPLEMENT_REQUEST.DOSSIER.eq(INSTRUCTION.DOSSIER))
                    .orderBy(COMPLEMENT_REQUEST.ROUND))
            .convertFrom(rows -> rows.map(mapping(CaseFileStore::complement)));

    private static final Field<List<CaseFile.Note>> NOTES = multiset(select(
                            INTERNAL_NOTE.WRITTEN_BY,
                            nameOf(INTERNAL_NOTE.WRITTEN_BY),
                            INTERNAL_NOTE.WRITTEN_AT,
                            INTERNAL_NOTE.TEXT)
                    .from(INTERNAL_NOTE)
                    .where(INTERNAL_NOTE.DOSSIER.eq(INSTRUCTION.DOSSIER))
                    .orderBy(INTERNAL_NOTE.ID))
            .convertFrom(rows -> rows.map(
                    row -> new CaseFile.Note(colleague(row.value1(), row.value2()), row.value3(), row.value4())));

    private static final Field<List<DossierOverview.Event>> HISTORY = multiset(
                    select(DOSSIER_EVENT.STATE.convertFrom(DossierState::valueOf), DOSSIER_EVENT.AT)
                            .from(DOSSIER_EVENT)
                            .where(DOSSIER_EVENT.DOSSIER.eq(INSTRUCTION.DOSSIER))
                            .orderBy(DOSSIER_EVENT.ID))
            .convertFrom(rows -> rows.map(mapping(DossierOverview.Event::new)));

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
        Field<List<Colleague>> present = multiset(select(PRESENCE.AGENT, nameOf(PRESENCE.AGENT))
                        .from(PRESENCE)
                        .where(PRESENCE.DOSSIER.eq(INSTRUCTION.DOSSIER), isOther)
                        .orderBy(2, 1))
                .convertFrom(rows -> rows.map(mapping(CaseFileStore::colleague)));
        return database.select(
                        DOSSIER.ID,
                        DOSSIER.NUMBER,
                        DOSSIER.STATE,
                        DOSSIER.FILED_AT,
                        DOSSIER.SNAPSHOT,
                        INSTRUCTION.VERSION,
                        INSTRUCTION.HOLDER,
                        HOLDER_NAME,
                        INSTRUCTION.HELD_SINCE,
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
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(INSTRUCTION.DOSSIER))
                .where(INSTRUCTION.DOSSIER.eq(id.value()), INSTRUCTION.PREFECTURE.eq(prefecture))
                .fetchOptional(row -> caseFile(row, present));
    }

    private static CaseFile caseFile(Record row, Field<List<Colleague>> present) {
        UUID holder = row.get(INSTRUCTION.HOLDER);
        return new CaseFile(
                new DossierId(row.get(DOSSIER.ID)),
                new DossierNumber(row.get(DOSSIER.NUMBER)),
                DossierState.valueOf(row.get(DOSSIER.STATE)),
                row.get(INSTRUCTION.VERSION),
                row.get(DOSSIER.FILED_AT),
                Snapshot.fromJson(row.get(DOSSIER.SNAPSHOT).data()),
                holder == null ? null : colleague(holder, row.get(HOLDER_NAME)),
                row.get(INSTRUCTION.HELD_SINCE),
                row.get(INSTRUCTION.DUE_ON),
                row.get(FILES),
                row.get(JUDGEMENTS),
                row.get(COMPLEMENTS),
                row.get(NOTES),
                row.get(HISTORY),
                row.get(EXTENSIONS),
                row.get(DECISIONS).stream().findFirst().orElse(null),
                row.get(present));
    }

    Optional<TakenDecision> decision(DossierId dossier) {
        return database.fetchOptional(decisionOf(DECISION.DOSSIER.eq(dossier.value())))
                .map(Record1::value1);
    }

    List<Extension> extensions(DossierId dossier) {
        return database.fetch(extensionsOf(EXTENSION_ATTESTATION.DOSSIER.eq(dossier.value())))
                .map(Record1::value1);
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
                        .mapping(CaseFileStore::decision))
                .from(DECISION)
                .where(which);
    }

    /** The columns that a kind needs are there: the table sees to it. */
    private static TakenDecision decision(
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
        return new TakenDecision(decision, colleague(by, name), at);
    }

    private static Colleague colleague(UUID id, String name) {
        return new Colleague(new AgentId(id), name);
    }

    private static Complement complement(
            ComplementId id,
            DossierId dossier,
            int round,
            AgentId askedBy,
            Instant askedAt,
            @Nullable Instant openedAt,
            @Nullable LocalDate dueOn,
            int version,
            @Nullable Instant answeredAt,
            @Nullable Instant withdrawnAt,
            List<ComplementItem> items) {
        List<ComplementItem> sent = answeredAt != null
                ? items
                : items.stream()
                        .map(item -> new ComplementItem(item.type(), item.observation(), UNSENT))
                        .toList();
        return new Complement(
                id, dossier, round, askedBy, askedAt, openedAt, dueOn, version, answeredAt, withdrawnAt, sent);
    }

    private static ComplementItem item(
            String type, String observation, @Nullable String choice, String reason, String message, String number) {
        return new ComplementItem(
                DocumentType.valueOf(type),
                observation,
                new ComplementAnswer(
                        choice == null ? null : ComplementAnswer.Choice.valueOf(choice), reason, message, number));
    }
}
