package fr.sejour.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sejour.db.Tables.COMPLEMENT_REQUEST;
import static sejour.db.Tables.DOSSIER;
import static sejour.db.Tables.DOSSIER_EVENT;

import fr.sejour.shared.AgentId;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.testing.ServiceTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** What the database itself refuses, whatever the program does. */
@ServiceTest
class DossierGuardTest {

    private static final Map<DossierState, Set<DossierState>> MOVES = Map.of(
            DossierState.DRAFT, Set.of(DossierState.FILED, DossierState.ABANDONED),
            DossierState.FILED, Set.of(DossierState.IN_INSTRUCTION),
            DossierState.IN_INSTRUCTION,
                    Set.of(DossierState.COMPLEMENT_REQUESTED, DossierState.FAVOURABLE, DossierState.UNFAVOURABLE),
            DossierState.COMPLEMENT_REQUESTED,
                    Set.of(
                            DossierState.IN_INSTRUCTION,
                            DossierState.COMPLEMENT_ANSWERED,
                            DossierState.CLOSED_INCOMPLETE),
            DossierState.COMPLEMENT_ANSWERED, Set.of(DossierState.IN_INSTRUCTION),
            DossierState.FAVOURABLE, Set.of(DossierState.IN_PRODUCTION),
            DossierState.IN_PRODUCTION, Set.of(DossierState.AVAILABLE),
            DossierState.AVAILABLE, Set.of(DossierState.HANDED_OVER));

    @Autowired
    private DSLContext database;

    @Test
    void allowsTheMovesOfTheProcedureAndNoOther() {
        for (DossierState from : DossierState.values()) {
            Set<DossierState> reached = EnumSet.noneOf(DossierState.class);
            for (DossierState to : DossierState.values()) {
                if (from != to && moves(from, to)) {
                    reached.add(to);
                }
            }
            assertThat(reached).as("from " + from).isEqualTo(MOVES.getOrDefault(from, Set.of()));
        }
    }

    @Test
    void whatIsFiledDoesNotChange() {
        DossierId filed = insert(DossierState.FILED);

        assertThatThrownBy(() -> database.update(DOSSIER)
                        .set(DOSSIER.SNAPSHOT, JSONB.valueOf("{\"changed\": true}"))
                        .where(DOSSIER.ID.eq(filed))
                        .execute())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("what is filed does not change");
        assertThatThrownBy(() -> database.update(DOSSIER)
                        .set(DOSSIER.NUMBER, number())
                        .where(DOSSIER.ID.eq(filed))
                        .execute())
                .hasMessageContaining("what is filed does not change");
        assertThatThrownBy(() -> database.update(DOSSIER)
                        .set(DOSSIER.FILED_AT, Instant.EPOCH.plusSeconds(1))
                        .where(DOSSIER.ID.eq(filed))
                        .execute())
                .hasMessageContaining("what is filed does not change");
        assertThatThrownBy(() -> database.update(DOSSIER)
                        .set(DOSSIER.GROUND_ENTRY, JSONB.valueOf("{}"))
                        .where(DOSSIER.ID.eq(filed))
                        .execute())
                .hasMessageContaining("dossier_entries_of_drafts_only");
        assertThatThrownBy(() ->
                        database.deleteFrom(DOSSIER).where(DOSSIER.ID.eq(filed)).execute())
                .hasMessageContaining("a filed dossier is not deleted");
    }

    @Test
    void aDossierStaysItsOwners() {
        DossierId draft = insert(DossierState.DRAFT);

        assertThatThrownBy(() -> database.update(DOSSIER)
                        .set(DOSSIER.APPLICANT, new ApplicantId(UUID.randomUUID()))
                        .where(DOSSIER.ID.eq(draft))
                        .execute())
                .hasMessageContaining("stays its owner's");
    }

    @Test
    void nothingIsFiledWithoutNumberMomentAndSnapshot() {
        DossierId draft = insert(DossierState.DRAFT);

        assertThatThrownBy(() -> database.update(DOSSIER)
                        .set(DOSSIER.STATE, DossierState.FILED)
                        .set(DOSSIER.NUMBER, number())
                        .where(DOSSIER.ID.eq(draft))
                        .execute())
                .hasMessageContaining("dossier_filed_with_everything");
    }

    @Test
    void historyIsNotRewritten() {
        DossierId draft = insert(DossierState.DRAFT);
        database.insertInto(DOSSIER_EVENT)
                .set(DOSSIER_EVENT.DOSSIER, draft)
                .set(DOSSIER_EVENT.STATE, DossierState.DRAFT)
                .set(DOSSIER_EVENT.AT, Instant.EPOCH)
                .execute();

        assertThatThrownBy(() -> database.update(DOSSIER_EVENT)
                        .set(DOSSIER_EVENT.STATE, DossierState.FILED)
                        .where(DOSSIER_EVENT.DOSSIER.eq(draft))
                        .execute())
                .hasMessageContaining("history is not rewritten");
    }

    @Test
    void isClosedAsIncompleteOnlyAfterTheLastDayToAnswer() {
        DossierId onTheLastDay = insert(DossierState.COMPLEMENT_REQUESTED);
        openComplement(onTheLastDay, LocalDate.EPOCH);

        assertThatThrownBy(() -> database.update(DOSSIER)
                        .set(DOSSIER.STATE, DossierState.CLOSED_INCOMPLETE)
                        .where(DOSSIER.ID.eq(onTheLastDay))
                        .execute())
                .hasMessageContaining("the last day to answer has not passed");
    }

    private boolean moves(DossierState from, DossierState to) {
        DossierId id = insert(from);
        if (from == DossierState.COMPLEMENT_REQUESTED) {
            openComplement(id, LocalDate.EPOCH.minusDays(1));
        }
        boolean filed = to.isFiled() && !from.isFiled();
        try {
            database.update(DOSSIER)
                    .set(DOSSIER.STATE, to)
                    .set(DOSSIER.NUMBER, filed ? DSL.val(number(), DOSSIER.NUMBER) : DOSSIER.NUMBER)
                    .set(DOSSIER.FILED_AT, filed ? DSL.val(Instant.EPOCH) : DOSSIER.FILED_AT)
                    .set(DOSSIER.SNAPSHOT, filed ? DSL.val(JSONB.valueOf("{}")) : DOSSIER.SNAPSHOT)
                    .where(DOSSIER.ID.eq(id))
                    .execute();
            return true;
        } catch (DataIntegrityViolationException | DataAccessException refused) {
            return false;
        }
    }

    private DossierId insert(DossierState state) {
        DossierId id = new DossierId(UUID.randomUUID());
        var row = database.insertInto(DOSSIER)
                .set(DOSSIER.ID, id)
                .set(DOSSIER.APPLICANT, new ApplicantId(UUID.randomUUID()))
                .set(DOSSIER.FOREIGNER_NUMBER, new ForeignerNumber("1234567890"))
                .set(DOSSIER.STATE, state)
                .set(DOSSIER.SEEN_CASE, ApplicantCase.ADULT)
                .set(DOSSIER.CREATED_AT, Instant.EPOCH)
                .set(DOSSIER.TOUCHED_AT, Instant.EPOCH);
        if (state.isFiled()) {
            row = row.set(DOSSIER.NUMBER, number())
                    .set(DOSSIER.FILED_AT, Instant.EPOCH)
                    .set(DOSSIER.SNAPSHOT, JSONB.valueOf("{}"));
        }
        row.execute();
        return id;
    }

    private void openComplement(DossierId dossier, LocalDate lastDay) {
        database.insertInto(COMPLEMENT_REQUEST)
                .set(COMPLEMENT_REQUEST.DOSSIER, dossier)
                .set(COMPLEMENT_REQUEST.ROUND, 1)
                .set(COMPLEMENT_REQUEST.ASKED_BY, new AgentId(UUID.randomUUID()))
                .set(COMPLEMENT_REQUEST.ASKED_AT, Instant.EPOCH)
                .set(COMPLEMENT_REQUEST.OPENED_AT, Instant.EPOCH)
                .set(COMPLEMENT_REQUEST.DUE_ON, lastDay)
                .execute();
    }

    /** One that no other test has: 99 is no department. */
    private static DossierNumber number() {
        return new DossierNumber(
                "9901%015d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000_000L)));
    }
}
