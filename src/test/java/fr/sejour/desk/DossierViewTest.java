package fr.sejour.desk;

import static fr.sejour.instruction.ExaminedDossiers.PREFECTURE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.sejour.account.TestAgents;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DossierState;
import fr.sejour.dossier.DueDate;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.instruction.CaseFile;
import fr.sejour.instruction.CaseFiles;
import fr.sejour.instruction.Decision;
import fr.sejour.instruction.ExaminedDossiers;
import fr.sejour.instruction.Instruction;
import fr.sejour.printing.PdfFile;
import fr.sejour.shared.DateEntry;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.ui.DateFields;
import fr.sejour.shared.ui.ModalDialog;
import fr.sejour.shared.ui.Notice;
import fr.sejour.testing.Html;
import fr.sejour.testing.ScreenTest;
import fr.sejour.testing.WithAgent;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What agents see of a dossier, and do with it. */
class DossierViewTest extends ScreenTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Instruction instruction;

    private ExaminedDossiers dossiers;
    private TestAgents people;
    private SignedInAgent agent;

    @BeforeEach
    void people() {
        dossiers = new ExaminedDossiers(beans);
        people = new TestAgents(database, clock);
        agent = people.agent(PREFECTURE);
        WithAgent.Factory.signIn(agent);
    }

    @Test
    void whoTakesADossierUpJudgesADocumentAndAsksForABetterOne() {
        Ready ready = dossiers.filed();
        open(ready);
        assertThat(acts()).containsExactly("Prendre en charge");

        press("Prendre en charge");
        select("Justificatif d'identité");
        choose(false);
        type("La page 2 manque.");

        assertThat(acts()).first().isEqualTo("Demander un complément");
        press("Demander un complément");
        assertThat(Html.words(find(ModalDialog.class).single()))
                .contains("Justificatif d'identité", "La page 2 manque.", DueDate.DAYS + " jours");
        press("Envoyer la demande de complément");
        assertThat(file(ready).state()).isEqualTo(DossierState.COMPLEMENT_REQUESTED);
        assertThat(notice()).contains("La demande de complément est envoyée");
    }

    @Test
    void whoIsOvertakenIsToldAndLosesNothingTyped() {
        SignedInAgent supervisor = people.supervisor(PREFECTURE);
        Ready ready = dossiers.claimed(agent);
        open(ready);
        select("Justificatif d'identité");
        choose(false);
        instruction.release(supervisor, ready.dossier(), dossiers.version(agent, ready));

        type("La page 2 manque.");

        assertThat(notice()).contains("Entre-temps, " + supervisor.displayName() + " a libéré la demande");
        assertThat(find(TextArea.class).withCaption("Observations").single().getValue())
                .isEqualTo("La page 2 manque.");
        assertThat(file(ready).documents().judgements())
                .singleElement()
                .satisfies(found -> assertThat(found.observation()).isEmpty());
        assertThat(acts()).containsExactly("Prendre en charge");
    }

    @Test
    void anObservationThatIsTooLongHoldsItsDocumentUntilItIsShorter() {
        Ready ready = dossiers.claimed(agent);
        open(ready);
        select("Justificatif d'identité");
        choose(false);
        TextArea observation = find(TextArea.class).withCaption("Observations").single();
        type("a".repeat(Instruction.LONGEST_OBSERVATION + 1));

        assertThat(observation.isInvalid()).isTrue();
        assertThat(plain(observation.getErrorMessage())).contains("2 000 caractères au plus");
        select("Justificatif de domicile");
        press("Refuser");
        assertThat(find(TextArea.class).withCaption("Observations").single()).isSameAs(observation);
        assertThat(find(ModalDialog.class).all()).isEmpty();

        type("La page 2 manque.");
        assertThat(observation.isInvalid()).isFalse();
        select("Justificatif de domicile");
        select("Justificatif d'identité");

        assertThat(find(TextArea.class).withCaption("Observations").single().getValue())
                .isEqualTo("La page 2 manque.");
    }

    @Test
    void whatIsTypedForADecisionStaysWhenSomebodyWasFaster() {
        SignedInAgent supervisor = people.supervisor(PREFECTURE);
        Ready ready = dossiers.claimed(agent);
        open(ready);
        press("Refuser");
        TextArea reasons = find(TextArea.class).withCaption("Motifs *").single();
        test(reasons).setValue("Placement après 16 ans.");
        press("Vérifier avant d'envoyer");
        instruction.release(supervisor, ready.dossier(), dossiers.version(agent, ready));

        press("Refuser la demande");

        assertThat(Html.words(find(ModalDialog.class).single())).contains("a libéré la demande");
        assertThat(reasons.getValue()).isEqualTo("Placement après 16 ans.");
        assertThat(file(ready).state()).isEqualTo(DossierState.IN_INSTRUCTION);
    }

    @Test
    void beforeDecidingTheMailTheNotificationAndThePaperAreShownAsTheyWillBe() {
        Ready ready = dossiers.claimed(agent);
        open(ready);
        press("Refuser");
        test(find(TextArea.class).withCaption("Motifs *").single()).setValue("Placement <b>après</b> 16 ans.");

        press("Vérifier avant d'envoyer");

        ModalDialog dialog = find(ModalDialog.class).single();
        assertThat(Html.words(dialog))
                .contains("Le courrielUne notification vous attend")
                .contains("La notificationBonjour", "est refusée", "Placement <b>après</b> 16 ans.");
        var paper = test(find(Anchor.class).from(dialog).single());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        paper.download(bytes);
        assertThat(PdfFile.keep("preview-refusal", bytes.toByteArray()).flowingText())
                .contains("APERÇU", "Placement <b>après</b> 16 ans.");
        assertThat(file(ready).state()).isEqualTo(DossierState.IN_INSTRUCTION);
    }

    @Test
    void whatIsWrongInADecisionIsToldAtEachFieldAndNothingTypedIsLost() {
        Ready ready = dossiers.claimed(agent);
        open(ready);
        press("Accepter");
        TextField type = find(TextField.class).withCaption("Type de titre *").single();
        TextField tax = find(TextField.class).withCaption("Taxe en euros *").single();
        DateFields until = find(DateFields.class).all().getLast();
        test(type).setValue(" ");
        test(tax).setValue("12,50");
        until.setValue(new DateEntry("31", "2", "2027"));

        press("Vérifier avant d'envoyer");

        assertThat(plain(type.getErrorMessage())).startsWith("Type de titre : écrivez-le");
        assertThat(plain(tax.getErrorMessage())).startsWith("Taxe en euros : un nombre entier");
        assertThat(plain(until.getErrorMessage()))
                .isEqualTo("Valable jusqu'au : ce mois n'a que 28 jours. Vérifiez le jour et le mois.");
        assertThat(find(Button.class).withText("Accepter la demande").all()).isEmpty();
        assertThat(tax.getValue()).isEqualTo("12,50");

        test(type).setValue("carte de séjour temporaire");
        test(tax).setValue("50");
        until.setValue(new DateEntry("1", "1", "2019"));
        press("Vérifier avant d'envoyer");

        assertThat(type.isInvalid()).isFalse();
        assertThat(plain(until.getErrorMessage())).startsWith("Valable jusqu'au : le titre est valable un an au plus");
    }

    @Test
    void aDateThatIsLeftOutIsWrongAsAWholeAndAnotherInItsPart() {
        open(dossiers.claimed(agent));
        press("Accepter");
        List<DateFields> dates = find(DateFields.class).all();
        dates.getFirst().setValue(DateEntry.BLANK);
        dates.getLast().setValue(new DateEntry("1", "13", "2027"));

        press("Vérifier avant d'envoyer");

        assertThat(wrongParts(dates.getFirst())).containsExactly("true", "true", "true");
        assertThat(wrongParts(dates.getLast())).containsExactly(null, "true", null);
    }

    /** Which of day, month and year are marked. */
    private List<String> wrongParts(DateFields date) {
        return find(Input.class).from(date).all().stream()
                .map(part -> part.getElement().getAttribute("aria-invalid"))
                .toList();
    }

    @Test
    void eachTextOfADecisionThatIsTooLongIsToldAtItsField() {
        Ready ready = dossiers.claimed(agent);
        open(ready);
        press("Refuser");
        TextArea reasons = find(TextArea.class).withCaption("Motifs *").single();
        TextArea appeal =
                find(TextArea.class).withCaption("Voies et délais de recours *").single();
        test(reasons).setValue("a".repeat(Decision.LONGEST_TEXT + 1));
        test(appeal).setValue("😀".repeat(Decision.LONGEST_TEXT + 1));

        press("Vérifier avant d'envoyer");

        assertThat(plain(reasons.getErrorMessage())).startsWith("Motifs : le texte est trop long, 10 000 caractères");
        assertThat(plain(appeal.getErrorMessage())).startsWith("Voies et délais de recours : le texte est trop long");

        test(reasons).setValue("Placement après 16 ans.");
        test(appeal).setValue("😀".repeat(Decision.LONGEST_TEXT));
        press("Vérifier avant d'envoyer");

        assertThat(find(Button.class).withText("Refuser la demande").all()).hasSize(1);
    }

    @Test
    void anAcceptedDossierShowsItsDecisionAndGoesOnToTheCard() {
        Ready ready = dossiers.claimed(agent);
        open(ready);

        press("Accepter");
        press("Vérifier avant d'envoyer");
        press("Accepter la demande");

        assertThat(file(ready).state()).isEqualTo(DossierState.FAVOURABLE);
        assertThat(page()).contains("Décision favorable", "Vie privée et familiale");
        press("Titre en fabrication");
        press("Mettre le titre en fabrication");
        assertThat(file(ready).state()).isEqualTo(DossierState.IN_PRODUCTION);
    }

    @Test
    void anAttestationOfExtensionIsIssuedForThreeMonths() {
        Ready ready = dossiers.claimed(agent);
        open(ready);

        press("Délivrer une attestation de prolongation d'instruction");
        press("Vérifier avant d'envoyer");
        press("Délivrer l'attestation");

        assertThat(file(ready).course().extensions()).hasSize(1);
        assertThat(notice()).contains("est délivrée");
    }

    @Test
    void aColleagueSeesWhoHoldsItAndWhatWasAnsweredButWritesOnlyNotes() {
        SignedInAgent colleague = people.agent(PREFECTURE);
        Ready ready = dossiers.asked(colleague, DocumentType.IDENTITY);
        dossiers.answer(ready);
        open(ready);
        select("Justificatif d'identité");

        assertThat(page())
                .contains(colleague.displayName(), "Complément n° 1", "Document maintenu", "Il n'y a pas de page 2.");
        assertThat(acts()).isEmpty();
        assertThat(find(RadioButtonGroup.class).single().isReadOnly()).isTrue();
        assertThat(find(RadioButtonGroup.class).single().getHelperText()).contains("Seul l'agent chargé");
        test(find(TextArea.class).withCaption("Nouvelle note").single()).setValue("Appeler le foyer.");
        press("Ajouter la note");
        assertThat(page()).contains("Appeler le foyer.", agent.displayName());
    }

    @Test
    void aSupervisorAssigns() {
        WithAgent.Factory.signIn(people.supervisor(PREFECTURE));
        Ready ready = dossiers.claimed(agent);
        open(ready);

        assertThat(acts()).containsExactly("Attribuer", "Libérer");
        press("Attribuer");
        press("Vérifier avant d'envoyer");
        assertThat(Html.words(find(ModalDialog.class).single())).contains("Attribuée à : choisissez un agent");
        press("Annuler");
        press("Libérer");
        press("Libérer la demande");

        assertThat(file(ready).holder()).isNull();
    }

    @Test
    void aDossierOfAnotherPrefectureDoesNotExist() {
        Ready ready = dossiers.filed();
        WithAgent.Factory.signIn(people.agent("69"));

        open(ready);

        assertThat(find(DossierPage.class).all()).isEmpty();
        assertThat(find(H1.class).single().getText()).contains("n'existe pas");
    }

    private void open(Ready ready) {
        UI.getCurrent().navigate("instruction/dossier/" + ready.dossier().value());
    }

    private CaseFile file(Ready ready) {
        return files.examination(agent, ready.dossier());
    }

    private void select(String document) {
        test(find(NativeButton.class).all().stream()
                        .filter(button ->
                                button.getElement().getTextRecursively().startsWith(document))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    @SuppressWarnings("unchecked")
    private void choose(boolean conform) {
        RadioButtonGroup<Boolean> choice = find(RadioButtonGroup.class).single();
        test(choice).selectItem(conform ? "Conforme" : "Non conforme");
    }

    private void type(String observation) {
        test(find(TextArea.class).withCaption("Observations").single()).setValue(observation);
    }

    private List<String> acts() {
        return find(CaseHeader.class)
                .single()
                .getContent()
                .getChildren()
                .flatMap(part -> part.getChildren())
                .filter(Button.class::isInstance)
                .map(button -> ((Button) button).getText())
                .toList();
    }

    private void press(String act) {
        test(find(Button.class).withText(act).all().getLast()).click();
    }

    private static String plain(String words) {
        return words.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private String notice() {
        return find(Notice.class).all().stream().map(Html::words).reduce("", (one, other) -> one + "\n" + other);
    }

    private String page() {
        return Html.words(find(DossierPage.class).single());
    }
}
