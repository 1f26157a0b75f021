package fr.sejour.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import fr.sejour.account.TestAgents;
import fr.sejour.complement.Complement;
import fr.sejour.complement.Complements;
import fr.sejour.complement.Demands;
import fr.sejour.complement.Demands.Asked;
import fr.sejour.document.AttachedSupportingDocuments;
import fr.sejour.document.LateVirus;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DueDate;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.instruction.Decision;
import fr.sejour.instruction.Decisions;
import fr.sejour.instruction.ExaminedDossiers;
import fr.sejour.notification.Notification;
import fr.sejour.notification.NotificationFilter;
import fr.sejour.notification.Notifications;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.Dates;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.Texts;
import fr.sejour.shared.ui.AddressCheck;
import fr.sejour.shared.ui.ErrorSummary;
import fr.sejour.shared.ui.ModalDialog;
import fr.sejour.testing.Html;
import fr.sejour.testing.SampleFiles;
import fr.sejour.testing.ScreenTest;
import fr.sejour.testing.ServiceTest;
import fr.sejour.testing.SignedInPerson;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class NotificationScreensTest extends ScreenTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Autowired
    Demands demands;

    @Autowired
    Complements complements;

    @Autowired
    AttachedSupportingDocuments attached;

    @Autowired
    Notifications notifications;

    @Autowired
    Decisions decisions;

    @Autowired
    KnownNotifications known;

    @Autowired
    BeanFactory beans;

    @Test
    void theListTellsWhatIsUnreadReadAndAnsweredAndUntilWhen() {
        Asked asked = demands.asked();
        signIn(asked.applicant());

        openList("");
        assertThat(page())
                .contains("cela vaut accusé de réception", "SEJOUR", "Demande de complément non lue", "1 sur 1")
                .doesNotContain("Lu le");
        Notification opened =
                notifications.open(asked.applicant(), only(asked.applicant()).id());
        openList("");
        assertThat(page())
                .contains(
                        "Demande de complément lue",
                        "Lu le " + Dates.date(clock.today()),
                        "À répondre au plus tard le " + Dates.date(clock.today().plusDays(DueDate.DAYS))
                                + " : il reste " + DueDate.DAYS + " jours");
        assertThat(Html.links(getCurrentView()))
                .contains("/notifications/" + opened.id().value());
        clock.advance(Duration.ofDays(DueDate.DAYS + 1));
        openList("");
        assertThat(page()).contains("la date est passée");
    }

    @Test
    void theListIsFilteredAndHasPages() {
        Asked asked = demands.asked(Map.of(DocumentType.IDENTITY, "Périmé."));
        for (int round = 2; round <= 11; round++) {
            demands.takeBack(asked.dossier());
            demands.again(asked.applicant(), asked.dossier(), Map.of(DocumentType.IDENTITY, "Périmé."), round);
        }
        signIn(asked.applicant());

        openList("");
        assertThat(Html.of(getCurrentView()).select("li.notification")).hasSize(10);
        assertThat(Html.of(getCurrentView()).select(".paging")).hasSize(2);
        assertThat(page()).contains("1 sur 2", "Filtrer mes notifications :", "Résultats par page :");
        assertThat(Html.links(getCurrentView())).anyMatch(link -> link.contains("page=2"));
        openList("page=2");
        assertThat(Html.of(getCurrentView()).select("li.notification")).hasSize(1);
        choose("size-below", 2);
        assertThat(page()).contains("1 sur 1");
        choose("filter", NotificationFilter.DECISIONS.ordinal());
        assertThat(page()).contains("Vous n'avez pas de notification de cette sorte.");
        openList("page=-7&par-page=abc&filtre=%3Cscript%3E");
        assertThat(page()).contains("1 sur 2");
    }

    @Test
    void anEmptyInboxSaysSo() {
        signIn(new ApplicantId(UUID.randomUUID()));

        openList("");

        assertThat(page()).contains("Vous n'avez pas de notification. Quand la préfecture vous écrit");
    }

    @Test
    void aDemandIsReadAnsweredAndThenReadOnly() {
        Asked asked = demands.asked();
        open(asked);
        assertThat(page())
                .contains(
                        "Bonjour Prénom Nom,",
                        "ne sont pas valides",
                        "il reste " + DueDate.DAYS + " jours",
                        "Observations :",
                        "Votre passeport est périmé depuis 2021.",
                        "scan 1.pdf",
                        "10 Mo");

        press("Valider et envoyer");
        assertThat(errors()).contains("choisissez « Maintenir le Document »");

        choose(DocumentType.EPHOTO, 1);
        type("Numéro ephoto", "9z8y7x6w5v4u3t2s1r0q9p");
        choose(DocumentType.NATIONALITY, 1);
        demands.attach(asked, DocumentType.NATIONALITY, "nouvel acte.pdf");
        choose(DocumentType.IDENTITY, 0);
        press("Valider et envoyer");
        assertThat(errors())
                .contains("expliquez pourquoi vous gardez ce document")
                .doesNotContain("choisissez");
        write("raisons du maintien", SCRIPT);
        assertThat(complement(asked).version()).isPositive();

        press("Valider et envoyer");

        assertThat(complement(asked).answeredAt()).isNotNull();
        assertThat(page())
                .contains("Votre réponse est envoyée", SCRIPT, "nouvel acte.pdf", "9Z8Y7X6W5V4U3T2S1R0Q9P")
                .doesNotContain("Valider et envoyer");
        assertThat(Html.of(getCurrentView()).select("script")).isEmpty();
        assertThat(find(TextArea.class).all()).isEmpty();
        openList("");
        assertThat(page()).contains("Demande de complément répondu", "Répondu le " + Dates.date(clock.today()));
    }

    @Test
    void anAnswerIsNotSentWhileAFileIsStillOpened() {
        Asked asked = demands.asked(Map.of(DocumentType.NATIONALITY, "Périmé."));
        open(asked);
        choose(DocumentType.NATIONALITY, 1);
        demands.receive(asked, DocumentType.NATIONALITY, "photo.jpg", SampleFiles.picture("jpg", 6_000_000));

        press("Valider et envoyer");

        assertThat(page()).contains("Vérification de vos fichiers en cours.");
        assertThat(find(Button.class).withText("Valider et envoyer").single().isEnabled())
                .isFalse();
        assertThat(complement(asked).answeredAt()).isNull();
    }

    @Test
    void aFileThatTurnedOutDamagedIsNamedInTheSummary() {
        Asked asked = demands.asked(Map.of(DocumentType.NATIONALITY, "Périmé."));
        open(asked);
        choose(DocumentType.NATIONALITY, 1);
        demands.receive(
                asked,
                DocumentType.NATIONALITY,
                "photo.jpg",
                SampleFiles.cutWithEndMark(SampleFiles.picture("jpg", 6_000_000)));
        attached.open(asked.dossier());

        press("Valider et envoyer");

        assertThat(errors())
                .contains("L'image « photo.jpg » est abîmée ou incomplète.", "Supprimez ce fichier")
                .doesNotContain("joignez au moins un fichier");
        assertThat(complement(asked).answeredAt()).isNull();
    }

    @Test
    void aFileWhoseVirusWasFoundLaterIsNamedInTheSummary() {
        Asked asked = demands.asked(Map.of(DocumentType.NATIONALITY, "Périmé."));
        open(asked);
        choose(DocumentType.NATIONALITY, 1);
        demands.attach(asked, DocumentType.NATIONALITY, "acte.pdf");
        LateVirus.in(database, asked.dossier(), DocumentType.NATIONALITY);

        press("Valider et envoyer");

        assertThat(errors())
                .contains("« acte.pdf » contient un virus.")
                .doesNotContain("Supprimez ce fichier", "joignez au moins un fichier", "scan 1.pdf");
    }

    @Test
    void whatIsTypedIsThereWhenThePageIsOpenedAgain() {
        Asked asked = demands.asked(Map.of(DocumentType.IDENTITY, SCRIPT));
        open(asked);
        choose(DocumentType.IDENTITY, 0);
        write("raisons du maintien", "Je n'en ai pas");

        open(asked);

        assertThat(find(TextArea.class)
                        .withLabelContaining("raisons du maintien")
                        .single()
                        .getValue())
                .isEqualTo("Je n'en ai pas");
        assertThat(page()).contains(SCRIPT);
    }

    @Test
    void anOlderTabIsToldAndOverwritesNothing() {
        Asked asked = demands.asked(Map.of(DocumentType.IDENTITY, "Périmé."));
        open(asked);
        choose(DocumentType.IDENTITY, 0);
        complements.save(asked.applicant(), asked.id(), 1, Map.of());

        write("raisons du maintien", "perdu");

        assertThat(Html.words(find(ModalDialog.class).single())).contains("Votre réponse a changé ailleurs");
        assertThat(complement(asked).items().getFirst().answer().reason()).isEmpty();
    }

    @Test
    void aDemandThatWasTakenBackSaysSo() {
        Asked asked = demands.asked(Map.of(DocumentType.IDENTITY, "Périmé."));
        demands.withdraw(asked);

        open(asked);

        assertThat(page()).contains("n'attend plus de réponse").doesNotContain("Valider et envoyer");
    }

    @Test
    void aDecisionIsToldInWordsWithWhatComesNext() {
        assertThat(decision(new Decision.Favourable(
                        "carte de séjour temporaire",
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 12, 31),
                        "Vie privée et familiale",
                        225)))
                .contains(
                        "est acceptée",
                        "mention « Vie privée et familiale », valable du 1er janvier 2027 au 31 décembre 2027",
                        "en fabrication",
                        "attestation de décision favorable",
                        "225 euros",
                        "Télécharger le document");
        assertThat(Html.links(getCurrentView()))
                .anyMatch(link ->
                        link.startsWith("/papiers/") && link.endsWith("/attestation-de-decision-favorable.pdf"));
        assertThat(decision(new Decision.Unfavourable("Motif " + SCRIPT, "Tribunal administratif de Lille")))
                .contains("est refusée", "Motif " + SCRIPT, "Tribunal administratif de Lille");
        assertThat(Html.links(getCurrentView())).anyMatch(link -> link.endsWith("/decision-de-refus.pdf"));
        assertThat(Html.of(getCurrentView()).select("script")).isEmpty();
    }

    @Test
    void toAnybodyElseANotificationDoesNotExistAndLookingDoesNotOpenIt() {
        Asked asked = demands.asked(Map.of(DocumentType.IDENTITY, "Périmé."));
        RouteParameters address = new RouteParameters(
                NotificationView.ID, only(asked.applicant()).id().value().toString());
        signIn(asked.applicant());
        AddressCheck check = known;
        check.check(address);
        assertThat(only(asked.applicant()).dates().openedAt()).isNull();

        signIn(new ApplicantId(UUID.randomUUID()));

        assertThatThrownBy(() -> check.check(address)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> check.check(new RouteParameters(NotificationView.ID, "nombre")))
                .isInstanceOf(NotFoundException.class);
    }

    private String decision(Decision decision) {
        ExaminedDossiers dossiers = new ExaminedDossiers(beans);
        SignedInAgent agent = new TestAgents(database, clock).agent(ExaminedDossiers.PREFECTURE);
        Ready ready = dossiers.claimed(agent);
        decisions.decide(agent, ready.dossier(), 1, decision);
        signIn(ready.applicant());
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("notifications/" + only(ready.applicant()).id().value());
        return page();
    }

    private Notification only(ApplicantId applicant) {
        return notifications.newest(applicant, 1).getFirst();
    }

    private Complement complement(Asked asked) {
        return complements.ofDossier(asked.dossier()).getFirst();
    }

    private void signIn(ApplicantId applicant) {
        SignedInPerson.as(applicant, new ForeignerNumber("0123456789"), "Prénom Nom");
    }

    private void open(Asked asked) {
        signIn(asked.applicant());
        UI.getCurrent().navigate("notifications");
        UI.getCurrent().navigate("notifications/" + only(asked.applicant()).id().value());
    }

    private void openList(String query) {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("notifications", QueryParameters.fromString(query));
    }

    private String page() {
        return Html.words(getCurrentView());
    }

    private String errors() {
        return Html.words(find(ErrorSummary.class).single());
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private void type(String label, String text) {
        test(find(TextField.class).withLabelContaining(label).single()).setValue(text);
    }

    private void write(String label, String text) {
        test(find(TextArea.class).withLabelContaining(label).single()).setValue(text);
    }

    /** Of the answers to a document, the first keeps it and the second replaces it. */
    private void choose(DocumentType type, int answer) {
        int item = complementOrder(type);
        Input radio = find(Input.class).all().get(item * 2 + answer);
        happens(radio.getElement(), "change", "", 0);
    }

    private int complementOrder(DocumentType type) {
        String title = beans.getBean(Texts.class).get(Locale.FRENCH, type.titleKey());
        return Html.of(getCurrentView())
                .select(".complement-item h2")
                .eachText()
                .indexOf(title);
    }

    private void choose(String list, int index) {
        Element select = find(NativeSelect.class).all().stream()
                .map(choice -> choice.getElement().getChild(1))
                .filter(element -> list.equals(element.getAttribute("id")))
                .findFirst()
                .orElseThrow();
        happens(select, "change", NativeSelect.CHOSEN, index);
    }

    private static void happens(Element element, String event, String data, int value) {
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        element, event, JacksonUtils.createObjectNode().put(data, value)));
    }
}
