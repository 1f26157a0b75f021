package fr.sejour.instruction;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static sejour.db.Tables.DECISION;
import static sejour.db.Tables.EXTENSION_ATTESTATION;
import static sejour.db.Tables.INSTRUCTION;
import static sejour.db.Tables.INTERNAL_NOTE;
import static sejour.db.Tables.JUDGEMENT;

import fr.sejour.account.AgentNames;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.Filed;
import fr.sejour.registry.CivilStatus;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.Folding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * The rows that agents' acts write. Triggers write what follows from them: {@code instruction_sets_instruction_count} and
 * {@code decision_sets_decision_count} count, {@code instruction_adds_names} makes a dossier found by its names. The state and
 * the due date of a row are not written here: they follow the dossier
 * ({@code dossier_sets_instruction_state_and_due_on}) and its open demand
 * ({@code complement_request_sets_instruction_due_on}).
 */
@Repository
class InstructionStore {

    /** What {@link #head} reads. */
    static final List<Field<?>> HEAD = List.of(
            INSTRUCTION.DOSSIER, INSTRUCTION.NUMBER, INSTRUCTION.STATE, INSTRUCTION.VERSION, INSTRUCTION.FILED_AT);

    private final DSLContext database;

    InstructionStore(DSLContext database) {
        this.database = database;
    }

    /**
     * Where a dossier stands with the agents.
     *
     * @param version what the next act must start from
     * @param dueOn last day to answer the open demand; null when none is open, or it was not opened yet
     * @param lastAct what was done last; null before the first act
     * @param lastActor name of the agent who did it; null when it was the applicant
     */
    record Row(
            int version,
            @Nullable AgentId holder,
            @Nullable LocalDate dueOn,
            @Nullable Act lastAct,
            @Nullable String lastActor) {

        boolean isHeldBy(AgentId agent) {
            return agent.equals(holder);
        }
    }

    /** Of a row with at least {@link #HEAD}. */
    static DossierHead head(Record row) {
        return new DossierHead(
                row.get(INSTRUCTION.DOSSIER),
                row.get(INSTRUCTION.NUMBER),
                row.get(INSTRUCTION.STATE),
                row.get(INSTRUCTION.VERSION),
                row.get(INSTRUCTION.FILED_AT));
    }

    /** Name of an agent, empty when there is no account. */
    static Field<String> nameOf(Field<AgentId> agent) {
        return coalesce(AgentNames.of(agent), "");
    }

    /** Makes a filed dossier one of its prefecture's. */
    void insert(Filed dossier, String prefecture) {
        CivilStatus person = dossier.snapshot().civilStatus();
        database.insertInto(INSTRUCTION)
                .set(INSTRUCTION.DOSSIER, dossier.id())
                .set(INSTRUCTION.PREFECTURE, prefecture)
                .set(INSTRUCTION.NUMBER, dossier.number())
                .set(INSTRUCTION.FOREIGNER_NUMBER, person.number())
                .set(
                        INSTRUCTION.PERSON,
                        (person.birthName().toUpperCase(Locale.ROOT) + " " + person.firstNames()).strip())
                .set(
                        INSTRUCTION.FOLDED_NAMES,
                        Folding.words(Stream.of(person.birthName(), person.usageName(), person.firstNames())
                                .map(name -> name == null ? "" : name)
                                .collect(Collectors.joining(" "))))
                .set(INSTRUCTION.NATIONALITY, person.nationality())
                .set(INSTRUCTION.APPLICANT_CASE, dossier.snapshot().applicantCase())
                .set(INSTRUCTION.FILED_AT, dossier.filedAt())
                .set(INSTRUCTION.STATE, dossier.state())
                .execute();
    }

    /** Code of the prefecture of a filed dossier. */
    Optional<String> prefecture(DossierId dossier) {
        return database.select(INSTRUCTION.PREFECTURE)
                .from(INSTRUCTION)
                .where(INSTRUCTION.DOSSIER.eq(dossier))
                .fetchOptional(INSTRUCTION.PREFECTURE);
    }

    /** Where a dossier stands; the caller has locked it. */
    Row row(DossierId dossier) {
        return database.select(
                        INSTRUCTION.VERSION,
                        INSTRUCTION.HOLDER,
                        INSTRUCTION.DUE_ON,
                        INSTRUCTION.LAST_ACT,
                        INSTRUCTION.LAST_ACTOR,
                        nameOf(INSTRUCTION.LAST_ACTOR))
                .from(INSTRUCTION)
                .where(INSTRUCTION.DOSSIER.eq(dossier))
                .fetchSingle(row -> new Row(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5() == null ? null : row.value6()));
    }

    /** Notes who acted last; the next act must know of this one. */
    void acted(DossierId dossier, Act act, @Nullable AgentId actor) {
        database.update(INSTRUCTION)
                .set(INSTRUCTION.VERSION, INSTRUCTION.VERSION.plus(1))
                .set(INSTRUCTION.LAST_ACT, act)
                .set(INSTRUCTION.LAST_ACTOR, actor)
                .where(INSTRUCTION.DOSSIER.eq(dossier))
                .execute();
    }

    void hold(DossierId dossier, AgentId holder, Instant at) {
        database.update(INSTRUCTION)
                .set(INSTRUCTION.HOLDER, holder)
                .set(INSTRUCTION.HELD_SINCE, at)
                .where(INSTRUCTION.DOSSIER.eq(dossier))
                .execute();
    }

    void release(DossierId dossier) {
        database.update(INSTRUCTION)
                .setNull(INSTRUCTION.HOLDER)
                .setNull(INSTRUCTION.HELD_SINCE)
                .where(INSTRUCTION.DOSSIER.eq(dossier))
                .execute();
    }

    /** Keeps what an agent found of a document in a round, in the place of what was found before in that round. */
    void judge(
            DossierId dossier,
            DocumentType type,
            int round,
            boolean conform,
            String observation,
            AgentId by,
            Instant at) {
        database.insertInto(JUDGEMENT)
                .set(JUDGEMENT.DOSSIER, dossier)
                .set(JUDGEMENT.TYPE, type)
                .set(JUDGEMENT.ROUND, round)
                .set(JUDGEMENT.CONFORM, conform)
                .set(JUDGEMENT.OBSERVATION, observation)
                .set(JUDGEMENT.JUDGED_BY, by)
                .set(JUDGEMENT.JUDGED_AT, at)
                .onConflict(JUDGEMENT.DOSSIER, JUDGEMENT.TYPE, JUDGEMENT.ROUND)
                .doUpdate()
                .set(JUDGEMENT.CONFORM, conform)
                .set(JUDGEMENT.OBSERVATION, observation)
                .set(JUDGEMENT.JUDGED_BY, by)
                .set(JUDGEMENT.JUDGED_AT, at)
                .execute();
    }

    /** All that was found of the documents of a dossier. */
    List<Judgement> judgements(DossierId dossier) {
        return database.fetch(judgementsOf(JUDGEMENT.DOSSIER.eq(dossier))).map(Record1::value1);
    }

    static Select<Record1<Judgement>> judgementsOf(Condition which) {
        return select(DSL.row(
                                JUDGEMENT.TYPE,
                                JUDGEMENT.ROUND,
                                JUDGEMENT.CONFORM,
                                JUDGEMENT.OBSERVATION,
                                colleague(JUDGEMENT.JUDGED_BY),
                                JUDGEMENT.JUDGED_AT)
                        .mapping(Judgement::new))
                .from(JUDGEMENT)
                .where(which)
                .orderBy(JUDGEMENT.ROUND, JUDGEMENT.TYPE);
    }

    /** An agent with their name. */
    static Field<Colleague> colleague(Field<AgentId> agent) {
        return field(DSL.row(agent, nameOf(agent)).mapping(Colleague::new));
    }

    void note(DossierId dossier, AgentId by, String text, Instant at) {
        database.insertInto(INTERNAL_NOTE)
                .set(INTERNAL_NOTE.DOSSIER, dossier)
                .set(INTERNAL_NOTE.WRITTEN_BY, by)
                .set(INTERNAL_NOTE.WRITTEN_AT, at)
                .set(INTERNAL_NOTE.TEXT, text)
                .execute();
    }

    UUID extend(DossierId dossier, ExtensionPeriod period, AgentId by, Instant at) {
        return database.insertInto(EXTENSION_ATTESTATION)
                .set(EXTENSION_ATTESTATION.DOSSIER, dossier)
                .set(EXTENSION_ATTESTATION.VALID_FROM, period.from())
                .set(EXTENSION_ATTESTATION.VALID_TO, period.to())
                .set(EXTENSION_ATTESTATION.ISSUED_BY, by)
                .set(EXTENSION_ATTESTATION.ISSUED_AT, at)
                .returning(EXTENSION_ATTESTATION.ID)
                .fetchSingle()
                .getId();
    }

    void decide(DossierId dossier, Decision decision, AgentId by, Instant at) {
        var row = database.newRecord(DECISION);
        row.setDossier(dossier);
        row.setKind(decision.kind());
        row.setDecidedBy(by);
        row.setDecidedAt(at);
        switch (decision) {
            case Decision.Favourable granted -> {
                row.setPermitType(granted.permitType());
                row.setValidFrom(granted.validFrom());
                row.setValidTo(granted.validTo());
                row.setMention(granted.mention());
                row.setTax(granted.tax());
            }
            case Decision.Reasoned against -> {
                row.setReasons(against.reasons());
                row.setAppeal(against.appeal());
            }
        }
        row.insert();
    }
}
