package fr.sejour.filing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.sejour.document.AttachedSupportingDocuments;
import fr.sejour.document.DocumentPlace;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.document.UploadOutcome;
import fr.sejour.document.ui.OpeningNews;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.Dossiers;
import fr.sejour.dossier.Filed;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.filing.Filing;
import fr.sejour.filing.FilingResult;
import fr.sejour.shared.DossierNumber;
import fr.sejour.testing.Html;
import fr.sejour.testing.SampleFiles;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FilingViewTest extends StepTest {

    private static final String FILE = "Déposer la demande";

    @Autowired
    private Filing filing;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private SupportingDocuments documents;

    @Autowired
    private AttachedSupportingDocuments attached;

    @Test
    void everythingThatWasEnteredIsShownWithTheWayBackToIt() {
        signIn(complete.adult());

        navigate(FilingView.class);

        assertThat(page())
                .contains("Ouédraogo", "12 rue Victor Hugo", "59000 Lille", "06 12 34 56 78")
                .contains("L'Aide Sociale à l'Enfance (ASE)", "Célibataire")
                .contains("4f7k 2m9q 8r3t 6w1x 5y0z 2b", "scan 1.pdf")
                .contains("Après le dépôt, vous ne pouvez plus rien changer.");
        assertThat(Html.of(getCurrentView()).select("a:contains(Modifier)").eachAttr("href"))
                .containsExactly(
                        "/demande/informations-personnelles", "/demande/motif-de-sejour", "/demande/justificatifs");
    }

    @Test
    void filingGivesTheNumberAndThePageOfTheConfirmation() {
        Ready person = signIn(complete.adult());
        navigate(FilingView.class);
        test(find(TextArea.class).single()).setValue("Né en <b>1909</b>");

        press(FILE);

        Filed filed = dossiers.filed(person.applicant(), person.dossier());
        assertThat(getCurrentView()).isInstanceOf(ConfirmationView.class);
        assertThat(page()).contains(read(filed.number()), person.person().number() + "@example.org");
        assertThat(filed.snapshot().observations()).isEqualTo("Né en <b>1909</b>");
        assertThat(Html.links(getCurrentView()))
                .contains(
                        "/papiers/" + person.dossier().value() + "/confirmation-de-depot.pdf", "https://www.ameli.fr/");
    }

    @Test
    void whatWasFiledInAnotherTabIsNotFiledTwice() {
        Ready person = signIn(complete.adult());
        navigate(FilingView.class);
        FilingResult first = filing.file(person.applicant(), person.dossier(), person.version());

        press(FILE);

        assertThat(getCurrentView()).isInstanceOf(ConfirmationView.class);
        assertThat(page()).contains(read(((FilingResult.Filed) first).number()));
    }

    @Test
    void goingBackFromTheConfirmationShowsItAgain() {
        Ready person = signIn(complete.adult());
        filing.file(person.applicant(), person.dossier(), person.version());

        navigate("demande/depot", ConfirmationView.class);

        assertThat(page()).contains("Votre demande est enregistrée");
    }

    @Test
    void whatWasAbandonedInAnotherTabIsNotFiled() {
        Ready person = signIn(complete.adult());
        navigate(FilingView.class);
        drafts.abandon(person.applicant(), person.dossier());

        press(FILE);

        assertThat(getCurrentView()).isInstanceOf(PreambleView.class);
    }

    @Test
    void aDocumentTakenAwayInAnotherTabLeadsBackToIt() {
        Ready person = signIn(complete.adult());
        navigate(FilingView.class);
        documents.remove(
                person.applicant(),
                person.dossier(),
                documents.list(person.applicant(), person.dossier()).getFirst().id());

        press(FILE);

        assertThat(getCurrentView()).isInstanceOf(DocumentsView.class);
        assertThat(notices()).anyMatch(notice -> notice.contains("Terminez d'abord cette étape"));
        assertThat(errors()).contains("Il y a une erreur", "joignez ce document");
        assertThat(drafts.find(person.applicant())).isPresent();
    }

    @Test
    void aFileThatCannotBeOpenedLeadsBackToItsPlaceWhichSaysWhatIsWrong() {
        Ready person = signIn(complete.adult());
        navigate(FilingView.class);
        attach(person, SampleFiles.cutWithEndMark(SampleFiles.picture("jpg", 6_000_000)));
        attached.open(person.dossier());

        press(FILE);

        assertThat(getCurrentView()).isInstanceOf(DocumentsView.class);
        assertThat(errors())
                .contains("« Justificatif d'identité » : L'image « photo.jpg » est abîmée", "Supprimez ce fichier")
                .doesNotContain("joignez ce document");
    }

    @Test
    void aFileThatIsStillOpenedIsWaitedForAndToldWhenItCannotBe() {
        Ready person = signIn(complete.adult());
        navigate(FilingView.class);
        attach(person, SampleFiles.cutWithEndMark(SampleFiles.picture("jpg", 6_000_000)));

        press(FILE);
        assertThat(page()).contains("Vérification de vos fichiers en cours.");
        assertThat(find(Button.class).withText(FILE).single().isEnabled()).isFalse();
        assertThat(drafts.find(person.applicant())).isPresent();

        attached.open(person.dossier());
        Element summary = find(Summary.class).single().getElement();
        summary.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(summary, OpeningNews.OPENED, JacksonUtils.createObjectNode()));
        assertThat(words(find(Summary.class).single()))
                .contains("à corriger", "L'image « photo.jpg » est abîmée ou incomplète.");
    }

    private static String read(DossierNumber number) {
        return number.grouped().replace('\u00A0', ' ');
    }

    private void attach(Ready person, byte[] content) {
        assertThat(documents.receive(
                        person.applicant(),
                        new DocumentPlace(person.dossier(), 0, DocumentType.IDENTITY),
                        "photo.jpg",
                        new ByteArrayInputStream(content)))
                .isInstanceOf(UploadOutcome.Received.class);
    }

    @Test
    void observationsAreCountedAndTooManyAreRefusedWithoutLosingThem() {
        Ready person = signIn(complete.adult());
        navigate(FilingView.class);
        String tooLong = "é".repeat(2001);
        test(find(TextArea.class).single()).setValue(tooLong);
        assertThat(page()).containsPattern("2.001 caractères sur 2.000");

        press(FILE);

        assertThat(errors()).contains("écrivez 2");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(saved(person).observations().text()).isEqualTo(tooLong);
    }
}
