package fr.sejour.instruction;

import static fr.sejour.instruction.ExaminedDossiers.OBSERVATION;
import static fr.sejour.instruction.ExaminedDossiers.PREFECTURE;
import static fr.sejour.instruction.ExaminedDossiers.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sejour.db.Tables.INSTRUCTION;
import static sejour.db.Tables.JOURNAL_ENTRY;

import fr.sejour.account.TestAgents;
import fr.sejour.complement.Complement;
import fr.sejour.complement.ComplementItem;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DossierState;
import fr.sejour.filing.CompleteDrafts;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.filing.Drafts;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What agents do while they examine a dossier. */
class InstructionTest extends ExaminationSetting {

    @Autowired
    private Notes notes;

    @Autowired
    private Presences presences;

    @Autowired
    private DossierAccess access;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Drafts drafts;

    @Test
    void aFiledDossierWaitsInTheQueueOfWhereTheApplicantLives() {
        Ready ready = dossiers.filed();

        var row = database.fetchSingle(INSTRUCTION, INSTRUCTION.DOSSIER.eq(ready.dossier()));

        assertThat(row.getPrefecture()).isEqualTo(PREFECTURE);
        assertThat(row.getState()).isEqualTo(DossierState.FILED);
        assertThat(row.getPerson())
                .isEqualTo(ready.person().birthName().toUpperCase(Locale.ROOT) + " "
                        + ready.person().firstNames());
        assertThat(row.getFoldedNames()).isLowerCase();
        assertThat(row.getHolder()).isNull();
    }

    @Test
    void whoTakesItUpHoldsItAndItIsInInstruction() {
        Ready ready = dossiers.claimed(agent);

        CaseFile file = files.examination(agent, ready.dossier());

        assertThat(file.state()).isEqualTo(DossierState.IN_INSTRUCTION);
        assertThat(file.holder()).isEqualTo(new Colleague(agent.id(), agent.displayName()));
        assertThat(file.version()).isEqualTo(1);
        assertThat(journal(ready)).containsOnlyOnce("DOSSIER_CLAIMED");
    }

    @Test
    void whoComesSecondIsToldWhoHasTakenItUp() {
        Ready ready = dossiers.claimed(agent);

        assertThat(instruction.claim(colleague, ready.dossier(), 0))
                .isEqualTo(new ActResult.Overtaken(1, agent.displayName(), Act.DOSSIER_CLAIMED));
        assertThat(instruction.claim(colleague, ready.dossier(), 1))
                .isEqualTo(new ActResult.Refused(ActRefusal.HELD_BY_ANOTHER));
        assertThat(instruction.claim(agent, ready.dossier(), 1)).isEqualTo(new ActResult.Done(1));
        assertThat(journal(ready)).containsOnlyOnce("DOSSIER_CLAIMED");
    }

    @Test
    void onlyTheHolderWrites() {
        Ready ready = dossiers.claimed(agent);
        DossierId id = ready.dossier();

        for (SignedInAgent other : List.of(colleague, supervisor)) {
            assertThat(List.of(
                            instruction.judge(other, id, 1, DocumentType.IDENTITY, true, ""),
                            instruction.requestComplement(other, id, 1),
                            instruction.withdrawComplement(other, id, 1),
                            instruction.resume(other, id, 1)))
                    .containsOnly(new ActResult.Refused(ActRefusal.NOT_HOLDER));
        }
        assertThat(journal(ready)).doesNotContain("DOCUMENT_JUDGED", "COMPLEMENT_REQUESTED");
    }

    @Test
    void aSupervisorAssignsAndReleasesAndNobodyElseDoes() {
        Ready ready = dossiers.filed();
        DossierId id = ready.dossier();

        assertThat(instruction.assign(agent, id, 0, agent.id()))
                .isEqualTo(new ActResult.Refused(ActRefusal.NOT_SUPERVISOR));
        int version = done(instruction.assign(supervisor, id, 0, agent.id()));
        assertThat(files.examination(colleague, id).holder()).isEqualTo(new Colleague(agent.id(), agent.displayName()));
        assertThat(files.examination(colleague, id).state()).isEqualTo(DossierState.IN_INSTRUCTION);

        version = done(instruction.assign(supervisor, id, version, colleague.id()));
        assertThat(instruction.release(colleague, id, version))
                .isEqualTo(new ActResult.Refused(ActRefusal.NOT_SUPERVISOR));
        version = done(instruction.release(supervisor, id, version));
        assertThat(instruction.release(supervisor, id, version)).isEqualTo(new ActResult.Refused(ActRefusal.NOT_HELD));
        assertThat(files.examination(agent, id).holder()).isNull();
        assertThat(done(instruction.claim(agent, id, version))).isEqualTo(4);
    }

    @Test
    void itIsAssignedToAgentsOfThePrefectureOnly() {
        Ready ready = dossiers.filed();
        SignedInAgent elsewhere = new TestAgents(database, clock).agent("75");

        for (AgentId other : List.of(elsewhere.id(), new AgentId(UUID.randomUUID()))) {
            assertThat(instruction.assign(supervisor, ready.dossier(), 0, other))
                    .isEqualTo(new ActResult.Refused(ActRefusal.NOT_A_COLLEAGUE));
        }
        assertThat(access.colleagues(agent))
                .extracting(Colleague::id)
                .contains(agent.id(), colleague.id(), supervisor.id())
                .doesNotContain(elsewhere.id());
    }

    @Test
    void asksForTheDocumentsThatDoNotConformAndJudgesTheAnswersAgain() {
        Ready ready = dossiers.claimed(agent);
        DossierId id = ready.dossier();
        int version = done(instruction.judge(agent, id, 1, DocumentType.IDENTITY, false, " " + OBSERVATION));
        version = done(instruction.judge(agent, id, version, DocumentType.NATIONALITY, true, ""));
        version = done(instruction.judge(agent, id, version, DocumentType.FAMILY_TIES, false, ""));
        assertThat(instruction.requestComplement(agent, id, version))
                .isEqualTo(new ActResult.Refused(ActRefusal.OBSERVATION_MISSING));
        version = done(instruction.judge(agent, id, version, DocumentType.FAMILY_TIES, true, ""));

        done(instruction.requestComplement(agent, id, version));

        CaseFile asked = files.examination(agent, id);
        assertThat(asked.state()).isEqualTo(DossierState.COMPLEMENT_REQUESTED);
        Complement complement = asked.documents().complements().getFirst();
        assertThat(complement.items()).extracting(ComplementItem::type).containsExactly(DocumentType.IDENTITY);
        assertThat(complement.items().getFirst().observation()).isEqualTo(OBSERVATION);

        dossiers.keepAll(ready);
        assertThat(files.examination(agent, id)
                        .documents()
                        .complements()
                        .getFirst()
                        .items())
                .as("what is not sent is not read")
                .allMatch(item -> item.answer().choice() == null);
        dossiers.answer(ready);
        CaseFile answered = files.examination(agent, id);
        assertThat(answered.documents()
                        .complements()
                        .getFirst()
                        .items()
                        .getFirst()
                        .answer()
                        .reason())
                .isEqualTo("Il n'y a pas de page 2.");
        assertThat(instruction.judge(agent, id, asked.version(), DocumentType.IDENTITY, true, ""))
                .isEqualTo(new ActResult.Overtaken(asked.version() + 1, null, Act.COMPLEMENT_ANSWERED));

        version = done(instruction.resume(agent, id, answered.version()));
        CaseFile resumed = files.examination(agent, id);
        assertThat(resumed.documents().standing(DocumentType.IDENTITY)).isEmpty();
        assertThat(resumed.documents().standing(DocumentType.NATIONALITY))
                .hasValueSatisfying(judgement -> assertThat(judgement.conform()).isTrue());
        assertThat(instruction.requestComplement(agent, id, version))
                .isEqualTo(new ActResult.Refused(ActRefusal.NOTHING_TO_ASK));

        done(instruction.judge(agent, id, version, DocumentType.IDENTITY, false, "Illisible."));
        CaseFile second = files.examination(agent, id);
        assertThat(second.notConform()).extracting(Judgement::round).containsExactly(1);
        dossiers.ask(agent, ready);
        assertThat(files.examination(agent, id).documents().complements())
                .extracting(Complement::round)
                .containsExactly(1, 2);
    }

    @Test
    void aDemandThatIsTakenBackNeedsNoAnswer() {
        Ready ready = dossiers.asked(agent, DocumentType.INTEGRATION);

        done(instruction.withdrawComplement(agent, ready.dossier(), dossiers.version(agent, ready)));

        CaseFile file = files.examination(agent, ready.dossier());
        assertThat(file.state()).isEqualTo(DossierState.IN_INSTRUCTION);
        assertThat(file.documents().complements().getFirst().isOpen()).isFalse();
        assertThat(file.notConform()).extracting(Judgement::type).containsExactly(DocumentType.INTEGRATION);
    }

    @Test
    void judgingTheSameAgainChangesNothing() {
        Ready ready = dossiers.claimed(agent);
        DossierId id = ready.dossier();
        int version = done(instruction.judge(agent, id, 1, DocumentType.IDENTITY, false, OBSERVATION));

        assertThat(instruction.judge(agent, id, version, DocumentType.IDENTITY, false, OBSERVATION + " "))
                .isEqualTo(new ActResult.Done(version));

        assertThat(journal(ready)).containsOnlyOnce("DOCUMENT_JUDGED");
        assertThat(instruction.judge(agent, id, version, DocumentType.IDENTITY, false, "x".repeat(2001)))
                .isEqualTo(new ActResult.Refused(ActRefusal.OBSERVATION_TOO_LONG));
        assertThatThrownBy(() -> instruction.judge(agent, id, version, DocumentType.EMANCIPATION, true, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anyAgentOfThePrefectureLeavesNotesAndNobodysPageGrowsOld() {
        Ready ready = dossiers.claimed(agent);

        assertThat(notes.note(colleague, ready.dossier(), " Voir avec le foyer. \u0000"))
                .isEmpty();
        assertThat(notes.note(colleague, ready.dossier(), " ")).contains(ActRefusal.NOTE_MISSING);
        assertThat(notes.note(colleague, ready.dossier(), "x".repeat(4001))).contains(ActRefusal.NOTE_TOO_LONG);

        CaseFile file = files.examination(agent, ready.dossier());
        assertThat(file.version()).isEqualTo(1);
        assertThat(file.notes()).hasSize(1);
        assertThat(file.notes().getFirst().by().id()).isEqualTo(colleague.id());
        assertThat(file.notes().getFirst().text()).isEqualTo("Voir avec le foyer.");
        assertThat(journal(ready)).containsOnlyOnce("NOTE_WRITTEN");
    }

    @Test
    void whoElseHasItOpenIsSeenUntilTheyLeaveOrFallSilent() {
        Ready ready = dossiers.filed();
        DossierId id = ready.dossier();

        assertThat(presences.touch(agent, id)).isEmpty();
        assertThat(presences.touch(colleague, id)).extracting(Colleague::id).containsExactly(agent.id());
        assertThat(files.examination(agent, id).present())
                .extracting(Colleague::id)
                .containsExactly(colleague.id());
        presences.leave(colleague, id);
        assertThat(presences.touch(agent, id)).isEmpty();
        clock.advance(Duration.ofSeconds(61));
        assertThat(presences.touch(colleague, id)).isEmpty();
    }

    @Test
    void everyReadingIsInTheJournal() {
        Ready ready = dossiers.filed();

        files.examination(agent, ready.dossier());
        files.examination(colleague, ready.dossier());

        assertThat(journal(ready)).filteredOn("DOSSIER_READ"::equals).hasSize(2);
    }

    @Test
    void anotherPrefecturesDossierADraftAndAMissingOneAreAllMissing() {
        TestAgents people = new TestAgents(database, clock);
        DossierId filed = dossiers.filed().dossier();
        DossierId draft = new CompleteDrafts(database, drafts, clock).adult().dossier();
        DossierId missing = new DossierId(UUID.randomUUID());

        Stream.of(people.agent("75"), people.supervisor("75"), designer(), admin())
                .forEach(stranger -> assertMissing(stranger, filed));
        Stream.of(agent, supervisor).forEach(own -> Stream.of(draft, missing).forEach(id -> assertMissing(own, id)));
    }

    private void assertMissing(SignedInAgent who, DossierId id) {
        Stream.<ThrowingCallable>of(
                        () -> files.examination(who, id),
                        () -> access.require(who, id),
                        () -> presences.touch(who, id),
                        () -> notes.note(who, id, "note"),
                        () -> instruction.claim(who, id, 0),
                        () -> instruction.assign(who, id, 0, agent.id()),
                        () -> instruction.release(who, id, 0),
                        () -> instruction.judge(who, id, 0, DocumentType.IDENTITY, true, ""),
                        () -> instruction.requestComplement(who, id, 0),
                        () -> instruction.withdrawComplement(who, id, 0),
                        () -> instruction.resume(who, id, 0))
                .forEach(act -> assertThatThrownBy(act).isInstanceOf(NotFoundException.class));
    }

    private static SignedInAgent designer() {
        return new SignedInAgent(new AgentId(UUID.randomUUID()), "d@example.org", "D", Role.DESIGNER, PREFECTURE);
    }

    private static SignedInAgent admin() {
        return new SignedInAgent(new AgentId(UUID.randomUUID()), "a@example.org", "A", Role.ADMIN, null);
    }

    private List<String> journal(Ready ready) {
        return database.select(JOURNAL_ENTRY.ACT)
                .from(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.DOSSIER_ID.eq(ready.dossier().value()))
                .fetch(JOURNAL_ENTRY.ACT);
    }
}
