package fr.sejour.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sejour.db.Tables.JOURNAL_ENTRY;

import fr.sejour.shared.JournalEntry;
import fr.sejour.testing.ServiceTest;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import sejour.db.tables.records.JournalEntryRecord;

@ServiceTest
class JournalTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    DSLContext database;

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void tellsWhoDidWhatOnWhichDossierFromWhere() {
        UUID actor = UUID.randomUUID();
        UUID dossier = UUID.randomUUID();
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("2001:db8::7");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));

        transaction.executeWithoutResult(status ->
                events.publishEvent(new JournalEntry(actor, dossier, "DOSSIER_FILED", Map.of("pieces", "8"))));

        JournalEntryRecord line = database.fetchSingle(JOURNAL_ENTRY, JOURNAL_ENTRY.DOSSIER_ID.eq(dossier));
        assertThat(line.getActorId()).isEqualTo(actor);
        assertThat(line.getAct()).isEqualTo("DOSSIER_FILED");
        assertThat(line.getDetails().data()).isEqualTo("{\"pieces\": \"8\"}");
        assertThat(line.getRemoteAddress()).isEqualTo("2001:db8::7");
    }

    @Test
    void anActThatIsUndoneLeavesNoLine() {
        UUID dossier = UUID.randomUUID();

        transaction.executeWithoutResult(status -> {
            events.publishEvent(new JournalEntry(null, dossier, "DOSSIER_FILED", Map.of()));
            status.setRollbackOnly();
        });

        assertThat(database.fetchCount(JOURNAL_ENTRY, JOURNAL_ENTRY.DOSSIER_ID.eq(dossier)))
                .isZero();
    }

    @Test
    void aLineOutsideATransactionIsRefused() {
        JournalEntry line = new JournalEntry(null, null, "DOSSIER_FILED", Map.of());

        assertThatThrownBy(() -> events.publishEvent(line)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UPDATE journal_entry SET act = 'NOTHING'", "DELETE FROM journal_entry", "TRUNCATE journal_entry"
            })
    void noLineIsEverChanged(String statement) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new JournalEntry(null, UUID.randomUUID(), "TRIED", Map.of())));

        assertThatThrownBy(() -> database.execute(statement))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("append-only");
    }
}
