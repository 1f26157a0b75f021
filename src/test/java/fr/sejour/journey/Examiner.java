package fr.sejour.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.sejour.account.TestAgents;
import fr.sejour.shared.SignedInAgent;
import java.util.regex.Pattern;

/** An agent who examines dossiers in a browser of their own, in the words of the procedure. */
final class Examiner {

    final SignedInAgent agent;
    final Screen screen;

    Examiner(SignedInAgent agent, Screen screen) {
        this.agent = agent;
        this.screen = screen;
    }

    Examiner signsIn() {
        screen.opens("/agents/connexion");
        screen.types("Adresse email", agent.email());
        screen.types("Mot de passe", TestAgents.PASSWORD);
        screen.presses("S'identifier");
        screen.passes("Demandes à instruire", "liste");
        return this;
    }

    /** From the queue to the dossier, by its number. */
    Examiner finds(String number) {
        screen.opens("/instruction");
        screen.types("Rechercher une demande", number);
        screen.presses("Rechercher");
        screen.page().waitForURL("**/instruction?*recherche=*");
        Screen.settled(screen.page());
        screen.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(number.replace(" ", "")))
                .click();
        screen.page().waitForURL("**/instruction/dossier/*");
        Screen.settled(screen.page());
        return this;
    }

    Examiner claims() {
        screen.presses("Prendre en charge");
        screen.sees("Vous avez pris la demande en charge.");
        return this;
    }

    /** Finds that a document does not conform, and why. */
    Examiner rejects(String document, String observation) {
        judges(document, "Non conforme");
        screen.types("Observations", observation);
        screen.sees("Enregistré à");
        Screen.settled(screen.page());
        return this;
    }

    Examiner approves(String document) {
        judges(document, "Conforme");
        Screen.settled(screen.page());
        return this;
    }

    /** Does an act that asks before it is done. */
    Examiner confirms(String act, String confirmation, String done) {
        screen.presses(act);
        screen.pictures(act);
        screen.presses(confirmation);
        screen.sees(done);
        return this;
    }

    Examiner asksForComplement() {
        return confirms(
                "Demander un complément", "Envoyer la demande de complément", "La demande de complément est envoyée.");
    }

    Examiner resumes() {
        screen.presses("Reprendre l'instruction");
        screen.sees("L'instruction reprend.");
        return this;
    }

    Examiner accepts() {
        screen.presses("Accepter");
        screen.presses("Vérifier avant d'envoyer");
        screen.pictures("accepter");
        screen.presses("Accepter la demande");
        screen.sees("La demande est acceptée.");
        return this;
    }

    /** Ends the dossier otherwise, for these reasons; the usual ways of appeal are proposed. */
    Examiner ends(String act, String reasons, String confirmation, String done) {
        screen.presses(act);
        screen.types("Motifs", reasons);
        screen.presses("Vérifier avant d'envoyer");
        screen.pictures(act);
        screen.presses(confirmation);
        screen.sees(done);
        return this;
    }

    private void judges(String document, String verdict) {
        screen.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + document)))
                .click();
        assertThat(screen.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(document)))
                .isVisible();
        screen.chooses(verdict);
    }
}
