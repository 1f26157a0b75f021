package fr.sejour.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.sejour.instruction.ExaminedDossiers;
import fr.sejour.instruction.Statistics;
import fr.sejour.instruction.Statistics.Report;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.TimeConfiguration;
import fr.sejour.testing.ServiceTest;
import fr.sejour.testing.WithAgent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** What a supervisor counts. */
@ServiceTest
@WithAgent(value = Role.SUPERVISOR, prefecture = ExaminedDossiers.PREFECTURE)
class StatisticsViewTest extends SpringBrowserlessTest {

    private static final SignedInAgent SUPERVISOR = agent(Role.SUPERVISOR);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Statistics statistics;

    @Autowired
    private DSLContext database;

    @Autowired
    private TransactionOperations transaction;

    @Test
    void aFilingAndADecisionAreCountedInTheirWeekAndTheAgeOfWhatIsOpen() {
        transaction.executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            Report before = statistics.of(SUPERVISOR);
            UUID decided = new ExaminedDossiers(beans).filed().dossier().value();
            UUID old = new ExaminedDossiers(beans).filed().dossier().value();
            LocalDate thisMonday = before.weeks().getLast().monday();
            database.execute("SET LOCAL session_replication_role = replica");
            // Sunday evening in Paris, and Monday there but Sunday in London.
            decide(decided, thisMonday.minusWeeks(2).atTime(23, 59));
            decide(old, thisMonday.minusWeeks(1).atStartOfDay());
            database.execute(
                    "UPDATE instruction SET state = 'UNFAVOURABLE', filed_at = filed_at - interval '5 months'"
                            + " WHERE dossier = ?",
                    decided);
            database.execute(
                    "UPDATE instruction SET state = 'COMPLEMENT_REQUESTED', filed_at = filed_at - interval '5 months',"
                            + " due_on = '2020-01-01' WHERE dossier = ?",
                    old);

            Report after = statistics.of(SUPERVISOR);

            assertThat(after.weeks()).hasSize(Statistics.WEEKS);
            assertThat(after.weeks().get(Statistics.WEEKS - 3).unfavourable())
                    .isEqualTo(before.weeks().get(Statistics.WEEKS - 3).unfavourable() + 1);
            assertThat(after.weeks().get(Statistics.WEEKS - 2).decided())
                    .isEqualTo(before.weeks().get(Statistics.WEEKS - 2).decided() + 1);
            assertThat(after.ages().older()).isEqualTo(before.ages().older() + 1);
            assertThat(after.ages().all()).isEqualTo(before.ages().all() + 1);
            assertThat(after.overdue()).isEqualTo(before.overdue() + 1);
        });
    }

    @Test
    void theScreenShowsEachWeekAsText() {
        new ExaminedDossiers(beans).filed();

        UI.getCurrent().navigate(StatisticsView.class);

        assertThat(find(NativeTableRow.class).all().stream()
                        .map(row -> row.getElement().getTextRecursively()))
                .anyMatch(row -> row.startsWith("Moins d'un mois"))
                .filteredOn(row -> row.startsWith("Semaine ") && row.contains(", du "))
                .hasSize(Statistics.WEEKS);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SUPERVISOR")
    void nobodyElseHasStatistics(Role role) {
        assertThatThrownBy(() -> statistics.of(agent(role))).isInstanceOf(NotFoundException.class);
    }

    private void decide(UUID dossier, LocalDateTime atParis) {
        database.execute(
                "INSERT INTO decision (dossier, kind, decided_by, decided_at, reasons, appeal)"
                        + " VALUES (?, 'UNFAVOURABLE', gen_random_uuid(), ?::timestamptz, 'x', 'x')",
                dossier,
                atParis.atZone(TimeConfiguration.PARIS)
                        .withZoneSameInstant(ZoneOffset.UTC)
                        .toOffsetDateTime());
    }

    private static SignedInAgent agent(Role role) {
        return new SignedInAgent(
                new AgentId(UUID.randomUUID()),
                "agent@example.org",
                "Hélène Aubry",
                role,
                role.examines() ? ExaminedDossiers.PREFECTURE : null);
    }
}
