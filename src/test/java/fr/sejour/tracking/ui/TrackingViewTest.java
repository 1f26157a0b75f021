package fr.sejour.tracking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.sejour.account.TestAgents;
import fr.sejour.dossier.Available;
import fr.sejour.dossier.ComplementRequested;
import fr.sejour.dossier.Dossier;
import fr.sejour.dossier.Favourable;
import fr.sejour.dossier.Filed;
import fr.sejour.dossier.FiledDossier;
import fr.sejour.dossier.InInstruction;
import fr.sejour.dossier.InProduction;
import fr.sejour.dossier.Progress;
import fr.sejour.dossier.Step;
import fr.sejour.filing.CompleteDrafts;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.filing.Drafts;
import fr.sejour.filing.Filing;
import fr.sejour.filing.FilingResult;
import fr.sejour.instruction.Decision;
import fr.sejour.instruction.Decisions;
import fr.sejour.instruction.ExaminedDossiers;
import fr.sejour.instruction.Extensions;
import fr.sejour.notification.Notification;
import fr.sejour.notification.Notifications;
import fr.sejour.paper.PaperAddresses;
import fr.sejour.registry.EarlierPermit;
import fr.sejour.registry.TestRegistry;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.SiteAddresses;
import fr.sejour.shared.ui.ModalDialog;
import fr.sejour.shared.ui.Timeline;
import fr.sejour.testing.Html;
import fr.sejour.testing.Queries;
import fr.sejour.testing.ScreenTest;
import fr.sejour.testing.SignedInPerson;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

class TrackingViewTest extends ScreenTest {

    @Autowired
    private Drafts drafts;

    @Autowired
    private Filing filing;

    @Autowired
    private Extensions extensions;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Notifications notifications;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Progress progress;

    @Autowired
    private TransactionOperations transaction;

    @Test
    void aDraftShowsItsStepAndTheWayBackIntoIt() {
        Ready draft = new CompleteDrafts(database, drafts, clock).adult();
        drafts.reach(draft.applicant(), draft.dossier(), Step.GROUND);

        open(draft);

        assertThat(rows()).anyMatch(row -> row.contains("Brouillon, étape 2 sur 5 : Motif de séjour"));
        assertThat(links()).contains("/demande").noneMatch(link -> link.startsWith("/papiers/"));
    }

    @Test
    void aDraftIsDeletedForWhoConfirmsIt() {
        Ready draft = new CompleteDrafts(database, drafts, clock).adult();
        open(draft);
        press("Supprimer le brouillon");
        press("Garder le brouillon");
        assertThat(drafts.find(draft.applicant())).isPresent();

        test(find(Button.class)
                        .from(find(ModalDialog.class).single())
                        .withText("Supprimer le brouillon")
                        .single())
                .click();

        assertThat(drafts.find(draft.applicant())).isEmpty();
        assertThat(rows()).noneMatch(row -> row.contains("Brouillon"));
    }

    @Test
    void aFiledRequestShowsItsNumberItsMomentItsReceiptAndWhatComesNext() {
        clock.set(LocalDateTime.of(2026, 11, 16, 14, 37).atZone(clock.getZone()).toInstant());
        Ready draft = new CompleteDrafts(database, drafts, clock).adult();
        FilingResult result = filing.file(draft.applicant(), draft.dossier(), draft.version());
        String number = ((FilingResult.Filed) result).number().digits();

        open(draft);

        assertThat(rows())
                .anyMatch(row -> row.contains(number)
                        && row.contains("Demande de vie privée et familiale")
                        && row.contains("Demande envoyée : le 16/11/2026 à 14:37"));
        assertThat(links())
                .contains("/papiers/" + draft.dossier().value() + "/confirmation-de-depot.pdf")
                .contains("/papiers/" + draft.dossier().value() + "/accuse-de-reception.pdf");
        assertThat(Html.words(find(Timeline.class).single()))
                .contains("Demande commencée", "le 16/11/2026 à 14:37", "au plus tard le 16 mars 2027")
                .doesNotContain("Brouillon");
    }

    @Test
    void theTimeLineTellsEachStateAndWhatComesNext() {
        Ready draft = new CompleteDrafts(database, drafts, clock).adult();
        filing.file(draft.applicant(), draft.dossier(), draft.version());

        move(draft, FiledDossier.class, FiledDossier::takeUp);
        assertThat(timeline(draft)).contains("Demande en cours d'examen", "au plus tard le", "Remise de la carte");
        move(draft, InInstruction.class, InInstruction::requestComplement);
        assertThat(timeline(draft)).contains("Demande de complément", "après votre réponse");
        move(draft, ComplementRequested.class, ComplementRequested::withdraw);
        move(draft, InInstruction.class, InInstruction::accept);
        assertThat(timeline(draft))
                .contains("Demande acceptée", "Remise de la carte")
                .doesNotContain("au plus tard");
        move(draft, Favourable.class, Favourable::startProduction);
        move(draft, InProduction.class, InProduction::makeAvailable);
        move(draft, Available.class, Available::handOver);
        assertThat(timeline(draft))
                .contains("Titre en fabrication", "Titre disponible", "Titre remis")
                .doesNotContain("Remise de la carte");
        assertThat(rows()).anyMatch(row -> row.contains("Titre remis : le"));
        assertThat(links()).contains("/papiers/" + draft.dossier().value() + "/attestation-de-decision-favorable.pdf");
        assertThat(links()).contains("/papiers/" + draft.dossier().value() + "/confirmation-de-depot.pdf");
    }

    @Test
    void theAttestationsOfExtensionAreThereToDownload() {
        SignedInAgent agent = new TestAgents(database, clock).agent(ExaminedDossiers.PREFECTURE);
        ExaminedDossiers dossiers = new ExaminedDossiers(beans);
        Ready ready = dossiers.claimed(agent);
        LocalDate today = LocalDate.now(clock);
        ExaminedDossiers.done(extensions.issueExtension(
                agent, ready.dossier(), dossiers.version(agent, ready), today, today.plusMonths(3)));

        open(ready);

        assertThat(links())
                .contains(PaperAddresses.extension(
                        ready.dossier(),
                        extensions.of(ready.dossier()).getFirst().id()))
                .noneMatch(link -> link.contains("decision"));
    }

    @Test
    void aRequestWithItsPapersNeedsNoQueryOfItsOwn() throws Exception {
        Ready request = new CompleteDrafts(database, drafts, clock).adult();
        List<String> ofDraft = Queries.during(database, () -> open(request));
        filing.file(request.applicant(), request.dossier(), request.version());

        assertThat(Queries.during(database, () -> open(request))).hasSameSizeAs(ofDraft);
        assertThat(links()).contains("/" + SiteAddresses.receipt(request.dossier()));
    }

    @Test
    void aDecisionIsReadInItsNotificationBeforeItsPaperIsOffered() {
        SignedInAgent agent = new TestAgents(database, clock).agent(ExaminedDossiers.PREFECTURE);
        ExaminedDossiers dossiers = new ExaminedDossiers(beans);
        Ready ready = dossiers.claimed(agent);
        ExaminedDossiers.done(decisions.decide(
                agent,
                ready.dossier(),
                dossiers.version(agent, ready),
                new Decision.Unfavourable("Motif", "Deux mois")));
        Notification told = notifications.newest(ready.applicant(), 1).getFirst();
        String paper = "/papiers/" + ready.dossier().value() + "/decision-de-refus.pdf";

        open(ready);
        assertThat(links()).contains(told.id().address()).doesNotContain(paper);
        notifications.open(ready.applicant(), told.id());
        open(ready);

        assertThat(links()).contains(paper).doesNotContain(told.id().address());
    }

    private <D extends Dossier> void move(Ready draft, Class<D> from, Function<D, Filed> move) {
        transaction.executeWithoutResult(
                status -> progress.store(move.apply(from.cast(progress.lock(draft.dossier()))), clock.instant()));
    }

    private String timeline(Ready draft) {
        open(draft);
        return Html.words(find(Timeline.class).single());
    }

    @Test
    void nobodyElsesRequestIsShown() {
        Ready theirs = new CompleteDrafts(database, drafts, clock).adult();
        FilingResult filed = filing.file(theirs.applicant(), theirs.dossier(), theirs.version());
        Ready mine = new CompleteDrafts(database, drafts, clock).minor();

        open(mine);

        assertThat(rows())
                .hasSize(1)
                .noneMatch(row ->
                        row.contains(((FilingResult.Filed) filed).number().digits()));
    }

    @Test
    void earlierPermitsComeFromTheRegistry() {
        Ready draft = new CompleteDrafts(database, drafts, clock).adult();
        new TestRegistry(database)
                .put(
                        draft.person(),
                        new EarlierPermit(
                                LocalDate.of(2023, 9, 1),
                                LocalDate.of(2024, 8, 31),
                                "Autorisation provisoire de séjour",
                                "Motif humanitaire",
                                "Expiré"));

        open(draft);

        assertThat(rows())
                .anyMatch(row -> row.contains("01/09/2023")
                        && row.contains("31/08/2024")
                        && row.contains("Autorisation provisoire de séjour")
                        && row.contains("Motif humanitaire")
                        && row.contains("Expiré"));
    }

    private TrackingView open(Ready person) {
        SignedInPerson.as(person.applicant(), person.person().number(), "Prénom Nom");
        return navigate(TrackingView.class);
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    /** The rows below the headings of all tables, as text. */
    private List<String> rows() {
        return find(NativeTableRow.class).all().stream()
                .map(row -> Html.words(row))
                .filter(row -> !row.contains("Type de demande") && !row.contains("Fin de validité"))
                .toList();
    }

    private List<String> links() {
        return findInView(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
