package fr.sejour.instruction;

import static fr.sejour.instruction.ExaminedDossiers.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sejour.db.Tables.DECISION;
import static sejour.db.Tables.EXTENSION_ATTESTATION;
import static sejour.db.Tables.JOURNAL_ENTRY;

import fr.sejour.account.TestAgents;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DossierState;
import fr.sejour.dossier.DueDate;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How an instruction ends, and what comes after. */
class DecisionsTest extends ExaminationSetting {

    static final Decision GRANTED = new Decision.Favourable(
            "carte de séjour temporaire",
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 12, 31),
            "Vie privée et familiale",
            225);
    static final Decision REFUSED = new Decision.Unfavourable("Placé après 16 ans.", "Tribunal administratif.");
    private static final Decision CLOSED = new Decision.ClosedIncomplete("Il manque l'acte.", "Tribunal.");

    @Autowired
    private Decisions decisions;

    @Autowired
    private Extensions extensions;

    @Autowired
    private CaseFiles files;

    @Test
    void aGrantedPermitGoesAllTheWayToItsHolder() {
        Ready ready = dossiers.claimed(agent);
        DossierId id = ready.dossier();

        int version = done(decisions.decide(agent, id, 1, GRANTED));

        TakenDecision taken = decisions.of(id).orElseThrow();
        assertThat(taken.decision()).isEqualTo(GRANTED);
        assertThat(taken.by()).isEqualTo(new Colleague(agent.id(), agent.displayName()));
        assertThat(files.examination(agent, id).course().decision()).isEqualTo(taken);
        assertThat(decisions.production(agent, id, version, DossierState.AVAILABLE))
                .isEqualTo(new ActResult.Refused(ActRefusal.WRONG_STATE));
        version = done(decisions.production(agent, id, version, DossierState.IN_PRODUCTION));
        version = done(decisions.production(agent, id, version, DossierState.AVAILABLE));
        version = done(decisions.production(agent, id, version, DossierState.HANDED_OVER));
        assertThat(files.examination(agent, id).state()).isEqualTo(DossierState.HANDED_OVER);
        assertThat(decisions.production(agent, id, version, DossierState.HANDED_OVER))
                .isEqualTo(new ActResult.Refused(ActRefusal.WRONG_STATE));
    }

    @Test
    void nothingIsDecidedTwice() {
        Ready ready = dossiers.claimed(agent);
        DossierId id = ready.dossier();
        int version = done(decisions.decide(agent, id, 1, REFUSED));

        assertThat(decisions.decide(agent, id, 1, GRANTED))
                .isEqualTo(new ActResult.Overtaken(version, agent.displayName(), Act.DECISION_TAKEN));
        assertThat(decisions.decide(agent, id, version, GRANTED))
                .isEqualTo(new ActResult.Refused(ActRefusal.WRONG_STATE));
        assertThat(instruction.requestComplement(agent, id, version))
                .isEqualTo(new ActResult.Refused(ActRefusal.WRONG_STATE));

        assertThat(decisions.of(id).orElseThrow().decision()).isEqualTo(REFUSED);
        assertThat(lines(ready, "DECISION_TAKEN")).isEqualTo(1);
    }

    @Test
    void onlyTheHolderDecidesAndOnlyWhatIsWhole() {
        Ready ready = dossiers.claimed(agent);
        DossierId id = ready.dossier();

        assertThat(decisions.decide(supervisor, id, 1, REFUSED))
                .isEqualTo(new ActResult.Refused(ActRefusal.NOT_HOLDER));
        assertThat(decisions.decide(agent, id, 1, new Decision.Unfavourable("Motif", "")))
                .isEqualTo(new ActResult.Refused(ActRefusal.APPEAL_MISSING));
        assertThat(decisions.decide(agent, id, 1, CLOSED)).isEqualTo(new ActResult.Refused(ActRefusal.WRONG_STATE));
        assertThat(decisions.of(id)).isEmpty();
        SignedInAgent elsewhere = new TestAgents(database, clock).supervisor("75");
        assertThatThrownBy(() -> decisions.decide(elsewhere, id, 1, REFUSED)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> decisions.production(elsewhere, id, 1, DossierState.IN_PRODUCTION))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> extensions.issueExtension(elsewhere, id, 1, clock.today(), clock.today()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void isClosedAsIncompleteFromTheDayAfterTheLastToAnswer() {
        Ready ready = dossiers.asked(agent, DocumentType.IDENTITY);
        DossierId id = ready.dossier();
        int version = dossiers.version(agent, ready);

        assertThat(decisions.decide(agent, id, version, CLOSED))
                .as("not opened yet")
                .isEqualTo(new ActResult.Refused(ActRefusal.STILL_ANSWERABLE));
        dossiers.open(ready);
        clock.advance(Duration.ofDays(DueDate.DAYS));
        assertThat(decisions.decide(agent, id, version, CLOSED))
                .as("the last day counts to its end")
                .isEqualTo(new ActResult.Refused(ActRefusal.STILL_ANSWERABLE));
        clock.advance(Duration.ofDays(1));
        assertThat(files.examination(agent, id).isOverdue(clock.today())).isTrue();
        done(decisions.decide(agent, id, version, CLOSED));

        CaseFile closed = files.examination(agent, id);
        assertThat(closed.state()).isEqualTo(DossierState.CLOSED_INCOMPLETE);
        assertThat(closed.documents().complements().getFirst().isOpen()).isFalse();
        assertThat(instruction.claim(supervisor, id, closed.version()))
                .isEqualTo(new ActResult.Refused(ActRefusal.HELD_BY_ANOTHER));
    }

    @Test
    void silenceIsMarkedAfterFourMonthsAndADecisionTakesTheMarkAway() {
        Ready ready = dossiers.claimed(agent);
        CaseFile file = files.examination(agent, ready.dossier());
        LocalDate day = clock.today().plusMonths(4);

        assertThat(file.implicitRefusalFrom()).contains(day);
        assertThat(file.isImplicitRefusalPresumed(day.minusDays(1))).isFalse();
        assertThat(file.isImplicitRefusalPresumed(day)).isTrue();

        done(decisions.decide(agent, ready.dossier(), 1, GRANTED));
        assertThat(files.examination(agent, ready.dossier()).isImplicitRefusalPresumed(day))
                .isFalse();
    }

    @Test
    void attestationsOfExtensionFollowEachOther() {
        Ready ready = dossiers.claimed(agent);
        DossierId id = ready.dossier();
        LocalDate today = clock.today();
        ExtensionPeriod first = ExtensionPeriod.longest(null, today);
        int version = done(extensions.issueExtension(agent, id, 1, first.from(), first.to()));

        assertThat(extensions.issueExtension(
                        agent, id, version, first.to(), first.to().plusDays(9)))
                .isEqualTo(new ActResult.Refused(ActRefusal.EXTENSION_START));
        ExtensionPeriod second = ExtensionPeriod.longest(first.to(), today);
        version = done(extensions.issueExtension(agent, id, version, second.from(), second.to()));

        assertThat(extensions.of(id))
                .extracting(Extension::from)
                .containsExactly(today, first.to().plusDays(1));
        assertThat(files.examination(agent, id).course().extensions()).isEqualTo(extensions.of(id));
        version = done(decisions.decide(agent, id, version, REFUSED));
        assertThat(extensions.issueExtension(agent, id, version, today, today.plusDays(1)))
                .isEqualTo(new ActResult.Refused(ActRefusal.WRONG_STATE));
    }

    @Test
    void decisionsAndAttestationsStayAsTheyWereWritten() {
        Ready ready = dossiers.claimed(agent);
        int version = done(extensions.issueExtension(
                agent, ready.dossier(), 1, clock.today(), clock.today().plusDays(1)));
        done(decisions.decide(agent, ready.dossier(), version, REFUSED));

        assertThatThrownBy(() -> database.update(DECISION)
                        .set(DECISION.REASONS, "Autre motif.")
                        .where(DECISION.DOSSIER.eq(ready.dossier()))
                        .execute())
                .hasMessageContaining("stays as it was written");
        assertThatThrownBy(() -> database.deleteFrom(EXTENSION_ATTESTATION)
                        .where(EXTENSION_ATTESTATION.DOSSIER.eq(ready.dossier()))
                        .execute())
                .hasMessageContaining("stays as it was written");
    }

    private int lines(Ready ready, String act) {
        return database.fetchCount(
                JOURNAL_ENTRY,
                JOURNAL_ENTRY.DOSSIER_ID.eq(ready.dossier().value()).and(JOURNAL_ENTRY.ACT.eq(act)));
    }
}
