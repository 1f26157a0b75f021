package fr.sejour.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sejour.db.Tables.COMPLEMENT_REQUEST;

import fr.sejour.filing.CompleteDrafts;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.filing.Drafts;
import fr.sejour.filing.Filing;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServiceTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The road of a dossier after filing; every test is undone. */
@ServiceTest
@Transactional
class ProgressTest {

    @Autowired
    private Progress progress;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Filing filing;

    @Autowired
    private Drafts drafts;

    @Autowired
    private DSLContext database;

    @Autowired
    private MovableClock clock;

    private Ready ready;
    private Instant now;

    @BeforeEach
    void filed() {
        ready = new CompleteDrafts(database, drafts, clock).adult();
        filing.file(ready.applicant(), ready.dossier(), ready.version());
        now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Test
    void goesAllTheWayToTheCardAndIsFoundAsFiledInEachState() {
        go(locked(FiledDossier.class).takeUp());
        go(locked(InInstruction.class).requestComplement());
        go(locked(ComplementRequested.class).answer());
        go(locked(ComplementAnswered.class).resume());
        go(locked(InInstruction.class).requestComplement());
        go(locked(ComplementRequested.class).withdraw());
        go(locked(InInstruction.class).accept());
        go(locked(Favourable.class).startProduction());
        go(locked(InProduction.class).makeAvailable());
        go(locked(Available.class).handOver());

        assertThat(history())
                .containsExactly(
                        DossierState.DRAFT,
                        DossierState.FILED,
                        DossierState.IN_INSTRUCTION,
                        DossierState.COMPLEMENT_REQUESTED,
                        DossierState.COMPLEMENT_ANSWERED,
                        DossierState.IN_INSTRUCTION,
                        DossierState.COMPLEMENT_REQUESTED,
                        DossierState.IN_INSTRUCTION,
                        DossierState.FAVOURABLE,
                        DossierState.IN_PRODUCTION,
                        DossierState.AVAILABLE,
                        DossierState.HANDED_OVER);
    }

    @Test
    void canBeRefused() {
        go(locked(FiledDossier.class).takeUp());
        go(locked(InInstruction.class).refuse());

        assertThat(history()).endsWith(DossierState.IN_INSTRUCTION, DossierState.UNFAVOURABLE);
    }

    @Test
    void isClosedAsIncompleteFromTheDayAfterTheLastToAnswer() {
        LocalDate dueOn = clock.today().minusDays(1);
        go(locked(FiledDossier.class).takeUp());
        go(locked(InInstruction.class).requestComplement());
        database.insertInto(COMPLEMENT_REQUEST)
                .set(COMPLEMENT_REQUEST.DOSSIER, ready.dossier())
                .set(COMPLEMENT_REQUEST.ROUND, 1)
                .set(COMPLEMENT_REQUEST.ASKED_BY, new AgentId(UUID.randomUUID()))
                .set(COMPLEMENT_REQUEST.ASKED_AT, now)
                .set(COMPLEMENT_REQUEST.OPENED_AT, now)
                .set(COMPLEMENT_REQUEST.DUE_ON, dueOn)
                .execute();
        ComplementRequested waiting = locked(ComplementRequested.class);

        assertThat(waiting.closeIncomplete(null, dueOn.plusYears(1))).isEmpty();
        assertThat(waiting.closeIncomplete(dueOn, dueOn)).isEmpty();
        go(waiting.closeIncomplete(dueOn, clock.today()).orElseThrow());

        assertThat(history()).endsWith(DossierState.CLOSED_INCOMPLETE);
    }

    @Test
    void twoMovesOfOneLockedDossierAreAMistakeOfTheProgram() {
        FiledDossier filed = locked(FiledDossier.class);
        progress.store(filed.takeUp(), now);

        assertThatThrownBy(() -> progress.store(filed.takeUp(), now)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMissingDossierIsNotFound() {
        assertThatThrownBy(() -> progress.lock(new DossierId(UUID.randomUUID())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void isRefusedOutsideATransaction() {
        assertThatThrownBy(() -> progress.lock(new DossierId(UUID.randomUUID())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private <D extends Dossier> D locked(Class<D> state) {
        Dossier dossier = progress.lock(ready.dossier());
        assertThat(dossier).isInstanceOf(state);
        return state.cast(dossier);
    }

    private void go(Filed moved) {
        progress.store(moved, now);
        assertThat(dossiers.filed(ready.applicant(), ready.dossier())).isEqualTo(moved);
        assertThat(dossiers.filed(ready.dossier())).contains(moved);
    }

    private List<DossierState> history() {
        DossierOverview overview = dossiers.ofApplicant(ready.applicant()).getFirst();
        List<DossierState> states =
                overview.history().stream().map(DossierOverview.Event::state).toList();
        assertThat(overview.state()).isEqualTo(states.getLast());
        return states;
    }
}
