package fr.sejour.paper;

import static fr.sejour.instruction.ExaminedDossiers.PREFECTURE;
import static fr.sejour.instruction.ExaminedDossiers.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static sejour.db.Tables.FOREIGNER_PERMIT;
import static sejour.db.Tables.ISSUED_PAPER;
import static sejour.db.Tables.JOURNAL_ENTRY;
import static sejour.db.Tables.NOTIFICATION;

import fr.sejour.account.TestAgents;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DueDate;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.instruction.Decision;
import fr.sejour.instruction.Decisions;
import fr.sejour.instruction.ExaminedDossiers;
import fr.sejour.instruction.Extension;
import fr.sejour.instruction.Extensions;
import fr.sejour.instruction.Instruction;
import fr.sejour.printing.PdfFile;
import fr.sejour.shared.Dates;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.testing.Invariants;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What an applicant gets when a decision is taken or an extension issued: the paper, without anybody asking for it. */
@ServiceTest
class DecisionPapersTest {

    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);
    private static final Decision GRANTED = new Decision.Favourable(
            "Carte de séjour temporaire", FROM, LocalDate.of(2027, 11, 30), "Vie privée et familiale", 225);

    @Autowired
    private IssuedPapers papers;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Extensions extensions;

    @Autowired
    private DecisionPreviews preview;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private DSLContext database;

    @Autowired
    private MovableClock clock;

    private ExaminedDossiers dossiers;
    private SignedInAgent agent;

    @BeforeEach
    void people() {
        dossiers = new ExaminedDossiers(beans);
        agent = new TestAgents(database, clock).agent(PREFECTURE);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void anAcceptedApplicantGetsTheAttestationOfTheFavourableDecision() {
        Ready ready = dossiers.claimed(agent);

        decide(ready, GRANTED);

        PdfFile paper = PdfFile.keep("favourable-attestation", issued(ready, PaperKind.FAVOURABLE_ATTESTATION));
        assertThat(paper.title()).isEqualTo("Attestation de décision favorable sur une demande de titre de séjour");
        assertThat(paper.flowingText())
                .contains(
                        "N° de la demande ",
                        ready.person().birthName(),
                        "Votre demande de titre de séjour est acceptée")
                .contains("Décision prise par " + agent.displayName()
                        + ", agent chargé de l'instruction. Préfecture du Nord.")
                .contains("Titre Carte de séjour temporaire Mention Vie privée et familiale")
                .contains("Validité du 01/12/2026 au 30/11/2027 Taxe à payer 225 €, par timbre fiscal électronique")
                .contains("en cours de fabrication", "votre séjour en France est régulier")
                .contains("vous permet de franchir les frontières de l'espace Schengen")
                .contains("La remise de la carte La préfecture vous préviendra")
                .doesNotContain("renouvellement", "document précédent", "APERÇU");
        assertThat(paper.faults()).isEmpty();
        assertNothingIsOwed(ready.dossier().value());
    }

    @Test
    void itIsToBeShownWithAnEarlierDocumentWhereThereIsOne() {
        Ready ready = dossiers.claimed(agent);
        database.insertInto(FOREIGNER_PERMIT)
                .set(FOREIGNER_PERMIT.FOREIGNER_NUMBER, ready.person().number())
                .set(FOREIGNER_PERMIT.VALID_FROM, LocalDate.of(2024, 1, 2))
                .set(FOREIGNER_PERMIT.VALID_TO, LocalDate.of(2026, 1, 1))
                .set(FOREIGNER_PERMIT.NATURE, "Document de circulation")
                .set(FOREIGNER_PERMIT.GROUND, "Mineur")
                .set(FOREIGNER_PERMIT.STATUS, "Expiré")
                .execute();

        decide(ready, GRANTED);

        assertThat(PdfFile.keep("favourable-earlier", issued(ready, PaperKind.FAVOURABLE_ATTESTATION))
                        .flowingText())
                .contains(
                        "avec votre document précédent : Document de circulation, valable du 02/01/2024 au 01/01/2026.");
    }

    @Test
    void aRefusedApplicantReadsFactsReasonsAndWaysOfAppeal() {
        Ready ready = dossiers.asked(agent, DocumentType.IDENTITY);
        dossiers.answer(ready);
        done(beans.getBean(Instruction.class).resume(agent, ready.dossier(), dossiers.version(agent, ready)));

        decide(
                ready,
                new Decision.Unfavourable("Motif <b>un</b>\r\n\r\n\r\n\r\nMotif deux", "Tribunal de Lille, deux mois"));

        PdfFile paper = PdfFile.keep("refusal", issued(ready, PaperKind.REFUSAL));
        assertThat(paper.title()).isEqualTo("Décision de refus de titre de séjour");
        assertThat(paper.flowingText())
                .contains("Les faits Vous avez déposé votre demande le ")
                .contains("Documents demandés : Justificatif d'identité. Vous avez répondu le ")
                .contains(
                        "Les motifs du refus Motif <b>un</b> Motif deux Comment contester cette décision Tribunal de Lille");
        assertThat(paper.faults()).isEmpty();
        assertNothingIsOwed(ready.dossier().value());
    }

    @Test
    void whoDidNotAnswerReadsWhatWasMissingAndThatTheyCanFileAgain() {
        Ready ready = dossiers.asked(agent, DocumentType.IDENTITY);
        dossiers.open(ready);
        clock.advance(Duration.ofDays(DueDate.DAYS + 2));

        decide(ready, new Decision.ClosedIncomplete("La page 2 de l'acte.", "Tribunal de Lille"));

        PdfFile paper = PdfFile.keep("closing", issued(ready, PaperKind.CLOSING));
        assertThat(paper.title()).isEqualTo("Clôture de votre demande de titre de séjour");
        assertThat(paper.flowingText())
                .contains("Vous pouvez déposer une nouvelle demande.", "Vous n'avez pas répondu.")
                .contains("Ce qui manquait La page 2 de l'acte.", "Comment contester cette décision");
        assertThat(paper.faults()).isEmpty();
    }

    @Test
    void eachExtensionHasItsAttestation() {
        Ready ready = dossiers.claimed(agent);
        LocalDate today = LocalDate.now(clock);
        extend(ready, today, today.plusMonths(3));
        extend(ready, today.plusMonths(3).plusDays(1), today.plusMonths(6));

        List<Extension> both = extensions.of(ready.dossier());

        assertThat(both).hasSize(2).allSatisfy(extension -> {
            PaperIdentity which = PaperIdentity.ofExtension(extension.id());
            await().atMost(Duration.ofSeconds(30)).until(() -> count(which, ready) == 1);
            PdfFile paper = PdfFile.keep(
                    "extension-" + extension.from(),
                    papers.of(ready.applicant(), ready.dossier(), which).content());
            assertThat(paper.flowingText())
                    .contains("Attestation de prolongation d'instruction")
                    .contains("Valable du " + Dates.date(extension.from()) + " Jusqu'au " + Dates.date(extension.to()))
                    .contains("votre séjour en France est régulier");
            assertThat(paper.faults()).isEmpty();
        });
        assertNothingIsOwed(both.getLast().id());
    }

    /** Whoever keeps the address of the paper gets it all the same; that they know is recorded as if they had been told. */
    @Test
    void openingThePaperOfADecisionIsReadingIt() {
        Ready ready = dossiers.claimed(agent);
        decide(ready, new Decision.Unfavourable("Motif", "Recours"));
        PaperIdentity which = PaperIdentity.only(PaperKind.REFUSAL);

        papers.of(ready.dossier(), which);
        papers.of(agent, ready.dossier(), which);
        papers.of(ready.applicant(), ready.dossier(), PaperIdentity.only(PaperKind.RECEIPT));
        assertThat(openedAt(ready)).isNull();
        papers.of(ready.applicant(), ready.dossier(), which);
        Instant first = openedAt(ready);
        clock.advance(Duration.ofDays(1));
        papers.of(ready.applicant(), ready.dossier(), which);

        assertThat(first).isNotNull().isEqualTo(openedAt(ready));
        assertThat(acts(ready)).containsOnlyOnce("NOTIFICATION_OPENED");
    }

    private @Nullable Instant openedAt(Ready ready) {
        return database.select(NOTIFICATION.OPENED_AT)
                .from(NOTIFICATION)
                .where(NOTIFICATION.DOSSIER.eq(ready.dossier()))
                .fetchSingle(NOTIFICATION.OPENED_AT);
    }

    @Test
    void thereAreNoOtherPapersThanTheDossierHas() {
        Ready ready = dossiers.claimed(agent);
        decide(ready, new Decision.Unfavourable("Motif", "Recours"));
        Ready other = dossiers.filed();

        assertMissing(ready, PaperIdentity.only(PaperKind.FAVOURABLE_ATTESTATION));
        assertMissing(ready, PaperIdentity.only(PaperKind.CLOSING));
        assertMissing(ready, PaperIdentity.ofExtension(ready.dossier().value()));
        assertMissing(other, PaperIdentity.only(PaperKind.REFUSAL));
        assertThatThrownBy(() -> papers.of(other.applicant(), ready.dossier(), PaperIdentity.only(PaperKind.REFUSAL)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void agentsOfThePrefectureReadItAndTheJournalTellsSo() {
        Ready ready = dossiers.claimed(agent);
        decide(ready, GRANTED);
        SignedInAgent elsewhere = new TestAgents(database, clock).agent("75");
        PaperIdentity which = PaperIdentity.only(PaperKind.FAVOURABLE_ATTESTATION);

        byte[] theirs = papers.of(agent, ready.dossier(), which).content();

        assertThat(theirs)
                .isEqualTo(papers.of(ready.applicant(), ready.dossier(), which).content());
        assertThat(acts(ready)).containsOnlyOnce("PAPER_READ", "FAVOURABLE_ATTESTATION_ISSUED");
        assertThatThrownBy(() -> papers.of(elsewhere, ready.dossier(), which)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void beforeDecidingAnAgentSeesThePaperMarkedAndNothingIsKept() {
        Ready ready = dossiers.claimed(agent);
        SignedInAgent elsewhere = new TestAgents(database, clock).agent("75");

        PdfFile granted = PdfFile.keep("preview-granted", preview.of(agent, ready.dossier(), GRANTED));
        PdfFile unfinished = PdfFile.keep(
                "preview-unfinished", preview.of(agent, ready.dossier(), new Decision.Unfavourable("", "")));

        assertThat(granted.flowingText()).contains("APERÇU : document sans valeur.", "225 €", agent.displayName());
        assertThat(unfinished.flowingText()).contains("APERÇU : document sans valeur.", "Les motifs du refus");
        assertThat(decisions.of(ready.dossier())).isEmpty();
        assertThat(acts(ready))
                .noneMatch(
                        act -> act.endsWith("_ISSUED") && !act.startsWith("RECEIPT") && !act.startsWith("ACKNOWLEDG"));
        assertThatThrownBy(() -> preview.of(elsewhere, ready.dossier(), GRANTED))
                .isInstanceOf(NotFoundException.class);
    }

    private void decide(Ready ready, Decision decision) {
        done(decisions.decide(agent, ready.dossier(), dossiers.version(agent, ready), decision));
    }

    private void extend(Ready ready, LocalDate from, LocalDate to) {
        done(extensions.issueExtension(agent, ready.dossier(), dossiers.version(agent, ready), from, to));
    }

    /** What the job has issued. */
    private byte[] issued(Ready ready, PaperKind kind) {
        PaperIdentity which = PaperIdentity.only(kind);
        await().atMost(Duration.ofSeconds(30)).until(() -> count(which, ready) == 1);
        return papers.of(ready.applicant(), ready.dossier(), which).content();
    }

    private int count(PaperIdentity which, Ready ready) {
        return database.fetchCount(
                ISSUED_PAPER,
                ISSUED_PAPER.DOSSIER.eq(ready.dossier()),
                ISSUED_PAPER.KIND.eq(which.kind()),
                ISSUED_PAPER.SUBJECT.isNotDistinctFrom(which.subject()));
    }

    private List<String> acts(Ready ready) {
        return database.fetchValues(database.select(JOURNAL_ENTRY.ACT)
                .from(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.DOSSIER_ID.eq(ready.dossier().value())));
    }

    private void assertNothingIsOwed(UUID whose) {
        assertThat(Invariants.broken(database))
                .noneMatch(line -> line.contains("paper") && line.contains(whose.toString()));
    }

    private void assertMissing(Ready ready, PaperIdentity which) {
        assertThatThrownBy(() -> papers.of(ready.applicant(), ready.dossier(), which))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> papers.of(agent, ready.dossier(), which)).isInstanceOf(NotFoundException.class);
    }
}
