package fr.sejour.paper;

import static fr.sejour.instruction.ExaminedDossiers.PREFECTURE;
import static fr.sejour.instruction.ExaminedDossiers.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static sejour.db.Tables.JOURNAL_ENTRY;
import static sejour.db.Tables.PAPER_WITHDRAWAL;

import fr.sejour.account.TestAgents;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.instruction.ActRefusal;
import fr.sejour.instruction.CaseFile;
import fr.sejour.instruction.CaseFiles;
import fr.sejour.instruction.ExaminedDossiers;
import fr.sejour.instruction.Extensions;
import fr.sejour.printing.QrReader;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.PaperStanding;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.SiteAddresses;
import fr.sejour.testing.Invariants;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.Queries;
import fr.sejour.testing.ServiceTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** What becomes of a paper after it was issued: withdrawn by a supervisor, out of date, followed by another. */
@ServiceTest
class PaperWithdrawalsTest {

    private static final String REASON = "Délivré à la mauvaise personne";

    @Autowired
    private PaperWithdrawals withdrawals;

    @Autowired
    private DossierPapers papers;

    @Autowired
    private CaseFiles files;

    @Autowired
    private IssuedPapers issued;

    @Autowired
    private Verification verification;

    @Autowired
    private Extensions extensions;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private DSLContext database;

    @Autowired
    private MovableClock clock;

    private ExaminedDossiers dossiers;
    private SignedInAgent agent;
    private SignedInAgent supervisor;

    @BeforeEach
    void people() {
        dossiers = new ExaminedDossiers(beans);
        agent = new TestAgents(database, clock).agent(PREFECTURE);
        supervisor = new TestAgents(database, clock).supervisor(PREFECTURE);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void whoeverVerifiesAWithdrawnPaperIsToldSoAndSoIsItsHolder() {
        Ready ready = dossiers.filed();
        byte[] receipt = issued.receipt(ready.dossier()).content();
        CasePaper paper = paper(ready, PaperIdentity.only(PaperKind.RECEIPT));

        assertThat(withdrawals.withdraw(supervisor, ready.dossier(), paper.id(), REASON))
                .isEmpty();

        assertThat(verified(receipt).standing()).isEqualTo(PaperStanding.WITHDRAWN);
        assertThat(papersOf(ready.dossier()))
                .filteredOn(row -> row.id().equals(paper.id()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.standing()).isEqualTo(PaperStanding.WITHDRAWN);
                    assertThat(row.withdrawn()).isEqualTo(REASON);
                });
        assertThat(papers.withdrawn(ready.applicant())).containsExactly("/" + SiteAddresses.receipt(ready.dossier()));
        assertThat(papers.withdrawn(dossiers.filed().applicant())).isEmpty();
        assertThat(issued.receipt(ready.applicant(), ready.dossier()).content()).isEqualTo(receipt);
        assertThat(database.fetchCount(
                        JOURNAL_ENTRY,
                        JOURNAL_ENTRY
                                .DOSSIER_ID
                                .eq(ready.dossier().value())
                                .and(JOURNAL_ENTRY.ACT.eq("PAPER_WITHDRAWN"))
                                .and(JOURNAL_ENTRY.ACTOR_ID.eq(supervisor.id().value()))))
                .isOne();
        assertThat(Invariants.broken(database))
                .noneMatch(line -> line.contains("withdrawal of a paper")
                        && line.contains(paper.id().toString()));
    }

    @Test
    void whoHasReadADossierSeesItsPapersWithTwoQueriesMore() throws Exception {
        Ready ready = dossiers.claimed(agent);
        extend(ready, clock.today(), clock.today().plusMonths(3));
        issued.receipt(ready.dossier());
        CaseFile read = files.examination(agent, ready.dossier());

        assertThat(Queries.during(
                        database,
                        () -> papers.of(
                                agent, read.id(), read.state(), read.course().extensions())))
                .hasSize(2);
    }

    @Test
    void onlyASupervisorOfThePrefectureWithdrawsOnceAndSaysWhy() {
        Ready ready = dossiers.filed();
        issued.receipt(ready.dossier());
        CasePaper paper = paper(ready, PaperIdentity.only(PaperKind.RECEIPT));
        SignedInAgent elsewhere = new TestAgents(database, clock).supervisor("75");

        assertThatThrownBy(() -> withdrawals.withdraw(agent, ready.dossier(), paper.id(), REASON))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> withdrawals.withdraw(elsewhere, ready.dossier(), paper.id(), REASON))
                .isInstanceOf(NotFoundException.class);
        assertThat(withdrawals.withdraw(supervisor, ready.dossier(), paper.id(), " \n"))
                .contains(ActRefusal.WITHDRAWAL_REASON_MISSING);
        assertThat(withdrawals.withdraw(supervisor, ready.dossier(), paper.id(), "x".repeat(1001)))
                .contains(ActRefusal.WITHDRAWAL_REASON_TOO_LONG);
        assertThat(withdrawals.withdraw(supervisor, dossiers.filed().dossier(), paper.id(), REASON))
                .contains(ActRefusal.NOT_WITHDRAWABLE);
        assertThat(paper(ready, PaperIdentity.only(PaperKind.RECEIPT)).standing())
                .isEqualTo(PaperStanding.AUTHENTIC);
        assertThat(withdrawals.withdraw(supervisor, ready.dossier(), paper.id(), REASON))
                .isEmpty();
        assertThat(withdrawals.withdraw(supervisor, ready.dossier(), paper.id(), REASON))
                .contains(ActRefusal.NOT_WITHDRAWABLE);
        assertThatThrownBy(() -> database.deleteFrom(PAPER_WITHDRAWAL).execute())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void anAttestationGivesWayToALaterOneOnTheFirstDayOfThatAndPassesOtherwise() {
        Ready ready = dossiers.claimed(agent);
        LocalDate today = clock.today();
        LocalDate end = today.plusMonths(3);
        extend(ready, today, end);
        byte[] first = attestation(ready, 0);
        assertThat(verified(first))
                .returns(PaperStanding.AUTHENTIC, VerifiedPaper::standing)
                .returns(new VerifiedPaper.Validity(today, end), VerifiedPaper::validity);

        move(today, end.plusDays(1));
        assertThat(verified(first).standing()).isEqualTo(PaperStanding.EXPIRED);

        clock.reset();
        extend(ready, end.plusDays(1), end.plusDays(30));
        byte[] second = attestation(ready, 1);
        assertThat(verified(first).standing()).isEqualTo(PaperStanding.AUTHENTIC);
        move(today, end.plusDays(1));
        assertThat(verified(first).standing()).isEqualTo(PaperStanding.REPLACED);
        assertThat(verified(second).standing()).isEqualTo(PaperStanding.AUTHENTIC);
    }

    private void move(LocalDate from, LocalDate to) {
        clock.advance(Duration.ofDays(ChronoUnit.DAYS.between(from, to)));
    }

    private void extend(Ready ready, LocalDate from, LocalDate to) {
        done(extensions.issueExtension(agent, ready.dossier(), dossiers.version(agent, ready), from, to));
    }

    private byte[] attestation(Ready ready, int which) {
        PaperIdentity paper = PaperIdentity.ofExtension(
                extensions.of(ready.dossier()).get(which).id());
        return issued.of(ready.dossier(), paper).content();
    }

    private CasePaper paper(Ready ready, PaperIdentity which) {
        String address = PaperAddresses.ofAgents(ready.dossier(), which);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> listed(ready, address).size() == 1);
        return listed(ready, address).getFirst();
    }

    private List<CasePaper> listed(Ready ready, String address) {
        return papersOf(ready.dossier()).stream()
                .filter(paper -> paper.address().equals(address))
                .toList();
    }

    private List<CasePaper> papersOf(DossierId dossier) {
        CaseFile read = files.examination(agent, dossier);
        return papers.of(agent, dossier, read.state(), read.course().extensions());
    }

    private VerifiedPaper verified(byte[] pdf) {
        String address = QrReader.read(pdf).getFirst();
        return verification
                .byCode(address.substring(address.lastIndexOf('/') + 1))
                .orElseThrow();
    }
}
