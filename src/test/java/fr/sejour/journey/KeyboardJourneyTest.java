package fr.sejour.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.SwornStatement;
import fr.sejour.testing.RequiredFiles;
import fr.sejour.testing.SampleFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From sign-in to the receipt without a mouse: nothing here is clicked, filled in or focused but by keys. */
class KeyboardJourneyTest extends Journeys {

    private static final String CONTINUE = "Enregistrer et poursuivre";

    private Person person;
    private Screen screen;
    private Keyboard keyboard;

    @BeforeEach
    void sitDown() {
        person = people.withAccount(people.adult());
        screen = screen(browsers.computer(address), new Album("clavier"));
        keyboard = new Keyboard(screen.page());
        // Choosers are caught from now on: caught from the moment of the key only, one may open before that is
        // arranged.
        screen.page().onFileChooser(chooser -> {});
    }

    @Test
    void anAdultFilesByKeyboardAlone() {
        signsIn();
        choosesProcedure();
        fillsPersonalInformation();
        statesGround();
        attachesDocuments();
        files();

        assertThat(receipt().text())
                .contains("Confirmation du dépôt d'une première demande de titre de séjour")
                .contains(person.number().digits())
                .contains(person.birthName())
                .contains("12 bis rue de l'Hôpital-Militaire");
    }

    private void signsIn() {
        screen.opens("/connexion");
        keyboard.to(screen.link("Aller au contenu")).presses("Enter");
        keyboard.types(screen.field("Identifiant"), person.number().digits());
        keyboard.types(screen.field("Mot de passe"), Person.PASSWORD);
        keyboard.presses("Enter");
        screen.passes("Vos démarches en ligne", "accueil-identifie");
    }

    private void choosesProcedure() {
        keyboard.opens(screen.link("Je demande ou renouvelle un titre de séjour"));
        screen.isAt("Demander un titre de séjour");
        keyboard.beginsAtTitle();
        for (String ground : List.of(
                "Je sollicite un autre titre de séjour :",
                "Je suis en situation de vulnérabilité",
                "En tant qu'étranger confié à l'ASE (Aide Sociale à l'Enfance)")) {
            keyboard.chooses(question(screen.radio(ground)), screen.radio(ground));
        }
        screen.passes("Demander un titre de séjour", "choix");
        keyboard.opens(screen.button("Je commence"));
        screen.passes("Votre démarche en ligne", "preambule");
        keyboard.beginsAtTitle();
        keyboard.opens(screen.button("Je continue"));
    }

    private void fillsPersonalInformation() {
        screen.isAt(WizardRoad.PERSONAL);
        keyboard.beginsAtTitle();
        keyboard.types(screen.field("Adresse"), "59800");
        assertThat(screen.page().getByRole(AriaRole.OPTION).first()).isVisible();
        keyboard.presses("ArrowDown").presses("Enter");
        keyboard.types(screen.field("Numéro de voie"), "12 bis");
        keyboard.types(screen.field("Voie"), "rue de l'Hôpital-Militaire");
        keyboard.opens(screen.button(CONTINUE));
        mendsTelephone();
        screen.passes(WizardRoad.PERSONAL, "etape-1");
        keyboard.opens(screen.button(CONTINUE));
    }

    /** Told what is missing, goes there by the link of the summary, which has the focus. */
    private void mendsTelephone() {
        Locator summary =
                screen.page().getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("erreur"));
        assertThat(summary).isFocused();
        keyboard.opens(summary.getByRole(AriaRole.LINK));
        assertThat(screen.field("Téléphone")).isFocused();
        keyboard.types("06 12 34 56 78");
        assertThat(summary).hasCount(0);
    }

    private void statesGround() {
        screen.isAt(WizardRoad.GROUND);
        keyboard.beginsAtTitle();
        LocalDate placedOn = person.placedOn();
        choosesIn("Prise en charge par", "L'Aide Sociale à l'Enfance (ASE)");
        types("Date de prise en charge par l'ASE", placedOn);
        types("Date d'entrée en France", placedOn.minusMonths(2));
        choosesIn("Quelle est votre situation familiale actuelle ?", "Célibataire");
        choosesIn("Avez-vous des enfants à votre charge ?", "Non");
        SwornStatement.requiredFor(ApplicantCase.ADULT)
                .forEach(statement -> keyboard.ticks(screen.box(WizardRoad.words(statement.textKey()))));
        thinksAboutAbandoning();
        screen.passes(WizardRoad.GROUND, "etape-2");
        keyboard.backTo(screen.button(CONTINUE)).presses("Enter");
    }

    /** The question holds the focus, begins with what is harmless, and gives the focus back. */
    private void thinksAboutAbandoning() {
        Locator abandon = screen.button("Abandonner la demande");
        keyboard.opens(abandon);
        Locator question = screen.dialog("Abandonner la demande ?");
        assertThat(question).isVisible();
        Locator keep = question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Garder ma demande"));
        assertThat(keep).isFocused();
        keyboard.presses("Tab").presses("Tab").presses("Tab");
        assertThat(keyboard.isOn(screen.page().locator("main")))
                .as("focus behind the question")
                .isFalse();
        keyboard.presses("Escape");
        assertThat(question).hasCount(0);
        assertThat(abandon).isFocused();
    }

    private void attachesDocuments() {
        screen.isAt(WizardRoad.DOCUMENTS);
        keyboard.beginsAtTitle();
        keyboard.types(screen.field("Numéro ephoto (22 caractères)"), WizardRoad.EPHOTO);
        Path file = SampleFiles.write(files, "justificatif.png", SampleFiles.png());
        List<String> documents = RequiredFiles.of(ApplicantCase.ADULT).stream()
                .map(type -> WizardRoad.words(type.titleKey()))
                .toList();
        attaches(documents.getFirst(), file);
        Locator first = screen.button("Joindre un document : " + documents.getFirst());
        keyboard.backTo(screen.button("Supprimer justificatif.png")).presses("Enter");
        assertThat(first).isFocused();
        documents.forEach(document -> attaches(document, file));
        screen.passes(WizardRoad.DOCUMENTS, "etape-3");
        keyboard.opens(screen.button(CONTINUE));
    }

    private void attaches(String document, Path file) {
        Locator button = screen.button("Joindre un document : " + document);
        keyboard.to(button);
        FileChooser chooser = screen.page().waitForFileChooser(() -> keyboard.presses("Enter"));
        chooser.setFiles(file);
        assertThat(screen.region(document).getByText("reçu")).isVisible();
        assertThat(button).isFocused();
    }

    private void files() {
        screen.isAt(WizardRoad.FILING);
        keyboard.beginsAtTitle();
        keyboard.types(screen.field("Observations à destination de l'administration :"), "Rien à ajouter.");
        screen.passes(WizardRoad.FILING, "etape-4");
        keyboard.opens(screen.button("Déposer la demande"));
        screen.passes(WizardRoad.CONFIRMATION, "etape-5");
        keyboard.beginsAtTitle();
    }

    /** As it opens in a tab of its own. */
    private DownloadedPaper receipt() {
        keyboard.to(screen.link("J'ouvre ma confirmation de dépôt de demande (PDF)"));
        Page paper = screen.page().waitForPopup(() -> keyboard.presses("Enter"));
        paper.waitForURL("**/confirmation-de-depot.pdf");
        return DownloadedPaper.keep(paper.context().request().get(paper.url()).body(), "confirmation-clavier");
    }

    private void choosesIn(String question, String answer) {
        Locator group = screen.group(question);
        keyboard.chooses(group, screen.answer(question, answer));
    }

    private void types(String legend, LocalDate date) {
        Locator group = screen.group(legend);
        keyboard.types(group.getByLabel("Jour"), Integer.toString(date.getDayOfMonth()));
        keyboard.types(group.getByLabel("Mois"), Integer.toString(date.getMonthValue()));
        keyboard.types(group.getByLabel("Année"), Integer.toString(date.getYear()));
    }

    /** The question that an answer belongs to most closely. */
    private static Locator question(Locator answer) {
        return answer.locator("xpath=ancestor::*[@role='radiogroup'][1]");
    }
}
