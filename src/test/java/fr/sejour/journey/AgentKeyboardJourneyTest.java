package fr.sejour.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.sejour.account.TestAgents;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DossierState;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.instruction.CaseFiles;
import fr.sejour.instruction.ExaminedDossiers;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.testing.MovableClock;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** An agent's day without a mouse: nothing here is clicked, filled in or focused but by keys. */
class AgentKeyboardJourneyTest extends Journeys {

    /** More dossiers than other journeys leave in the queue. */
    private static final int MOST_DOSSIERS = 100;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CaseFiles files;

    @Autowired
    private DSLContext database;

    @Autowired
    private MovableClock clock;

    private Screen screen;
    private Keyboard keyboard;

    @BeforeEach
    void sitDown() {
        screen = screen();
        keyboard = new Keyboard(screen.page());
    }

    @Test
    void anAgentAsksForAComplementAndAcceptsAnotherDossierByKeyboardAlone() {
        ExaminedDossiers dossiers = new ExaminedDossiers(beans);
        Ready first = dossiers.filed();
        Ready second = dossiers.filed();
        SignedInAgent agent = new TestAgents(database, clock).withPassword(Role.AGENT, ExaminedDossiers.PREFECTURE);
        signsIn(agent);
        keyboard.presses("Control+?");
        assertThat(screen.page().locator(".keys[open]")).hasCount(0);
        asksForTheKeys();
        goesTo(first);
        keyboard.presses("j");
        assertThat(row(second)).isFocused();
        keyboard.presses("k");
        assertThat(row(first)).isFocused();
        claimsAndOpens(first);
        judgesTwoDocuments();
        asksForComplement();

        screen.page().goBack();
        screen.isAt("Demandes à instruire");
        goesTo(second);
        claimsAndOpens(second);
        comesAnew();
        changesNothingByChance();
        comesAnew();
        accepts();

        assertThat(files.examination(agent, first.dossier()).state()).isEqualTo(DossierState.COMPLEMENT_REQUESTED);
        assertThat(files.examination(agent, first.dossier()).notConform())
                .singleElement()
                .satisfies(judgement -> assertThat(judgement.observation()).isEqualTo("La page 2 manque."));
        assertThat(files.examination(agent, second.dossier()).state()).isEqualTo(DossierState.FAVOURABLE);
    }

    private void signsIn(SignedInAgent agent) {
        screen.opens("/agents/connexion");
        keyboard.types(screen.field("Adresse email"), agent.email());
        keyboard.types(screen.field("Mot de passe"), TestAgents.PASSWORD);
        keyboard.presses("Enter");
        screen.isAt("Demandes à instruire");
    }

    private void comesAnew() {
        screen.page().reload();
        Screen.settled(screen.page());
    }

    /** Wherever the focus is, and when the page has only just come and it is nowhere. */
    private void asksForTheKeys() {
        keyboard.presses("?");
        assertThat(screen.page().locator(".keys[open] > summary")).isFocused();
    }

    /** While nothing has the focus, keys show, but neither judge nor act. */
    private void changesNothingByChance() {
        keyboard.presses("o").presses("a");
        asksForTheKeys();
        assertThat(screen.page().locator("dialog[open]")).hasCount(0);
        assertThat(screen.radio("Conforme")).not().isChecked();
    }

    /** From dossier to dossier, from wherever one is on the page of the queue, and on to its next pages. */
    private void goesTo(Ready dossier) {
        for (int passed = 0; passed < MOST_DOSSIERS; passed++) {
            keyboard.presses("j");
            Screen.settled(screen.page());
            keyboard.seesFocus();
            if (row(dossier).isVisible() && keyboard.isOn(row(dossier))) {
                return;
            }
        }
        throw new AssertionError("The key never reaches the dossier");
    }

    private void claimsAndOpens(Ready dossier) {
        keyboard.presses("c");
        screen.sees("vous est attribuée");
        assertThat(row(dossier)).isFocused();
        keyboard.presses("Enter");
        screen.page().waitForURL("**/instruction/dossier/*");
        Screen.settled(screen.page());
        keyboard.beginsAtTitle();
    }

    /** The key that finds it wrong leads to what is written of it; the focus goes along with the documents. */
    private void judgesTwoDocuments() {
        keyboard.presses("n");
        assertThat(document(DocumentType.IDENTITY)).isFocused();
        keyboard.presses("p");
        assertThat(document(DocumentType.NATIONALITY)).isFocused();
        keyboard.presses("x");
        assertThat(screen.field("Observations")).isFocused();
        keyboard.types("La page 2 manque.");
        screen.sees("Enregistré à");
        keyboard.backTo(screen.radio("Non conforme")).presses("n");
        assertThat(document(DocumentType.IDENTITY)).isFocused();
        keyboard.presses("o");
        assertThat(document(DocumentType.IDENTITY)).hasText(Pattern.compile("[^ ]conforme$"));
        keyboard.seesFocus();
    }

    /** The question gives the focus back to the button that asked it, also when a key did. */
    private void asksForComplement() {
        Locator ask = screen.button("Demander un complément");
        keyboard.presses("a");
        Locator question = screen.dialog("Demander un complément");
        assertThat(question).isVisible();
        assertThat(keyboard.isOn(question)).as("focus in the question").isTrue();
        assertThat(question).containsText("La page 2 manque.");
        keyboard.presses("Escape");
        assertThat(question).hasCount(0);
        assertThat(ask).isFocused();
        keyboard.presses("Enter");
        keyboard.opens(screen.button("Envoyer la demande de complément"));
        screen.sees("La demande de complément est envoyée.");
        keyboard.beginsAtTitle();
    }

    private void accepts() {
        keyboard.opens(screen.button("Accepter"));
        Locator question = screen.dialog("Accepter");
        assertThat(question).isVisible();
        keyboard.types(question.getByLabel("Taxe"), "200");
        keyboard.opens(screen.button("Vérifier avant d'envoyer"));
        assertThat(question.getByText("Avant de confirmer")).isFocused();
        assertThat(question).containsText("200");
        keyboard.opens(screen.button("Modifier"));
        assertThat(keyboard.isOn(question)).as("focus in the question").isTrue();
        keyboard.opens(screen.button("Vérifier avant d'envoyer"));
        keyboard.opens(screen.button("Accepter la demande"));
        screen.sees("La demande est acceptée.");
        keyboard.beginsAtTitle();
    }

    private Locator row(Ready dossier) {
        return screen.page().locator("a[href$='" + dossier.dossier().value() + "']");
    }

    private Locator document(DocumentType type) {
        return screen.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^" + WizardRoad.words(type.titleKey()))));
    }
}
