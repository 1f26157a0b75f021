package fr.sejour.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sejour.db.Tables.COMPLEMENT_REQUEST;
import static sejour.db.Tables.DOSSIER;
import static sejour.db.Tables.DOSSIER_EVENT;

import fr.sejour.testing.ServiceTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
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

    private static final List<String> STATES = List.of(
            "DRAFT",
            "ABANDONED",
            "FILED",
            "IN_INSTRUCTION",
            "COMPLEMENT_REQUESTED",
            "COMPLEMENT_ANSWERED",
            "FAVOURABLE",
            "IN_PRODUCTION",
            "AVAILABLE",
            "HANDED_OVER",
            "UNFAVOURABLE",
            "CLOSED_INCOMPLETE");

    private static final Map<String, Set<String>> MOVES = Map.of(
            "DRAFT", Set.of("FILED", "ABANDONED"),
            "FILED", Set.of("IN_INSTRUCTION"),
            "IN_INSTRUCTION", Set.of("COMPLEMENT_REQUESTED", "FAVOURABLE", "UNFAVOURABLE"),
            "COMPLEMENT_REQUESTED", Set.of("IN_INSTRUCTION", "COMPLEMENT_ANSWERED", "CLOSED_INCOMPLETE"),
            "COMPLEMENT_ANSWERED", Set.of("IN_INSTRUCTION"),
            "FAVOURABLE", Set.of("IN_PRODUCTION"),
            "IN_PRODUCTION", Set.of("AVAILABLE"),
            "AVAILABLE", Set.of("HANDED_OVER"));

    @Autowired
    private DSLContext database;

    @Test
    void allowsTheMovesOfTheProcedureAndNoOther() {
        for (String from : STATES) {
            Set<String> reached = new LinkedHashSet<>();
            for (String to : STATES) {
                if (!from.equals(to) && moves(from, to)) {
                    reached.add(to);
                }
            }
            assertThat(reached).as("from " + from).isEqualTo(MOVES.getOrDefault(from, Set.of()));
        }
    }

    @Test
    void whatIsFiledDoesNotChange() {
        UUID filed = insert("FILED");

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
        UUID draft = insert("DRAFT");

        assertThatThrownBy(() -> database.update(DOSSIER)
                        .set(DOSSIER.APPLICANT, UUID.randomUUID())
                        .where(DOSSIER.ID.eq(draft))
                        .execute())
                .hasMessageContaining("stays its owner's");
    }

    @Test
    void nothingIsFiledWithoutNumberMomentAndSnapshot() {
        UUID draft = insert("DRAFT");

        assertThatThrownBy(() -> database.update(DOSSIER)
                        .set(DOSSIER.STATE, "FILED")
                        .set(DOSSIER.NUMBER, number())
                        .where(DOSSIER.ID.eq(draft))
                        .execute())
                .hasMessageContaining("dossier_filed_with_everything");
    }

    @Test
    void historyIsNotRewritten() {
        UUID draft = insert("DRAFT");
        database.insertInto(DOSSIER_EVENT)
                .set(DOSSIER_EVENT.DOSSIER, draft)
                .set(DOSSIER_EVENT.STATE, "DRAFT")
                .set(DOSSIER_EVENT.AT, Instant.EPOCH)
                .execute();

        assertThatThrownBy(() -> database.update(DOSSIER_EVENT)
                        .set(DOSSIER_EVENT.STATE, "FILED")
                        .where(DOSSIER_EVENT.DOSSIER.eq(draft))
                        .execute())
                .hasMessageContaining("history is not rewritten");
    }

    @Test
    void isClosedAsIncompleteOnlyAfterTheLastDayToAnswer() {
        UUID onTheLastDay = insert("COMPLEMENT_REQUESTED");
        openComplement(onTheLastDay, LocalDate.EPOCH);

        assertThatThrownBy(() -> database.update(DOSSIER)
                        .set(DOSSIER.STATE, "CLOSED_INCOMPLETE")
                        .where(DOSSIER.ID.eq(onTheLastDay))
                        .execute())
                .hasMessageContaining("the last day to answer has not passed");
    }

    private boolean moves(String from, String to) {
        UUID id = insert(from);
        if (from.equals("COMPLEMENT_REQUESTED")) {
            openComplement(id, LocalDate.EPOCH.minusDays(1));
        }
        boolean filed = isFiled(to);
        try {
            database.update(DOSSIER)
                    .set(DOSSIER.STATE, to)
                    .set(DOSSIER.NUMBER, filed && !isFiled(from) ? DSL.val(number()) : DOSSIER.NUMBER)
                    .set(DOSSIER.FILED_AT, filed && !isFiled(from) ? DSL.val(Instant.EPOCH) : DOSSIER.FILED_AT)
                    .set(DOSSIER.SNAPSHOT, filed && !isFiled(from) ? DSL.val(JSONB.valueOf("{}")) : DOSSIER.SNAPSHOT)
                    .where(DOSSIER.ID.eq(id))
                    .execute();
            return true;
        } catch (DataIntegrityViolationException | DataAccessException refused) {
            return false;
        }
    }

    private UUID insert(String state) {
        UUID id = UUID.randomUUID();
        var row = database.insertInto(DOSSIER)
                .set(DOSSIER.ID, id)
                .set(DOSSIER.APPLICANT, UUID.randomUUID())
                .set(DOSSIER.FOREIGNER_NUMBER, "1234567890")
                .set(DOSSIER.STATE, state)
                .set(DOSSIER.SEEN_CASE, "ADULT")
                .set(DOSSIER.CREATED_AT, Instant.EPOCH)
                .set(DOSSIER.TOUCHED_AT, Instant.EPOCH);
        if (isFiled(state)) {
            row = row.set(DOSSIER.NUMBER, number())
                    .set(DOSSIER.FILED_AT, Instant.EPOCH)
                    .set(DOSSIER.SNAPSHOT, JSONB.valueOf("{}"));
        }
        row.execute();
        return id;
    }

    private void openComplement(UUID dossier, LocalDate lastDay) {
        database.insertInto(COMPLEMENT_REQUEST)
                .set(COMPLEMENT_REQUEST.DOSSIER, dossier)
                .set(COMPLEMENT_REQUEST.ROUND, (short) 1)
                .set(COMPLEMENT_REQUEST.ASKED_BY, UUID.randomUUID())
                .set(COMPLEMENT_REQUEST.ASKED_AT, Instant.EPOCH)
                .set(COMPLEMENT_REQUEST.OPENED_AT, Instant.EPOCH)
                .set(COMPLEMENT_REQUEST.DUE_ON, lastDay)
                .execute();
    }

    private static boolean isFiled(String state) {
        return !state.equals("DRAFT") && !state.equals("ABANDONED");
    }

    /** One that no other test has: 99 is no department. */
    private static String number() {
        return "9901%015d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000_000L));
    }
}
