package fr.sejour.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** « S'identifier avec FranceConnect », as the development profile lets one try it. */
class FranceConnectJourneyTest extends Journeys {

    private static final String NUMBER = "9900000003";
    private static final String NAME = "Thị Ánh Tuyết Nguyễn";

    @Test
    void linkedOnceItSignsInByItselfUntilItIsUnlinked() {
        Screen screen = screen(browsers.computer(address), new Album("franceconnect"));
        screen.opens("/connexion");
        asks(screen);
        screen.passes("FranceConnect de développement", "qui-etes-vous");
        screen.follows("Refuser et revenir");
        screen.isAt("S'identifier");
        screen.sees("rien ne nous a été transmis");

        comesBackAs(screen, "Angela Claire Louise Dubois");
        screen.sees("Connectez-vous une première fois");
        givesPassword(screen);
        screen.isAt("Mon compte");
        screen.sees("Vous êtes identifié, mais FranceConnect n'a pas été associé");
        signsOut(screen);

        comesBackAs(screen, NAME);
        screen.passes("S'identifier", "associer");
        givesPassword(screen);
        screen.passes("Mon compte", "associe");
        screen.sees("FranceConnect est associé à votre compte.");
        screen.sees("Votre compte est associé à FranceConnect depuis le");
        signsOut(screen);

        // That it asks again shows that its own session had ended too.
        comesBackAs(screen, NAME);
        screen.isAt("Vos démarches en ligne");
        assertThat(screen.button(NAME)).isVisible();

        screen.opens("/mon-compte");
        screen.presses("Dissocier FranceConnect");
        screen.dialog("Dissocier FranceConnect de votre compte ?")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Dissocier FranceConnect"))
                .click();
        screen.sees("FranceConnect n'ouvre plus votre compte.");
        screen.sees("Votre compte n'est pas associé à FranceConnect.");
        signsOut(screen);
        comesBackAs(screen, NAME);
        screen.sees("Connectez-vous une première fois");

        Mailbox mails = new Mailbox(screen.page());
        String mailbox = "demo-" + NUMBER + "@example.org";
        org.assertj.core.api.Assertions.assertThat(mails.text(mailbox, "FranceConnect ouvre maintenant votre compte"))
                .contains("Ce n'est pas vous ?");
        org.assertj.core.api.Assertions.assertThat(mails.text(mailbox, "FranceConnect n'ouvre plus votre compte"))
                .contains("numéro étranger et votre mot de passe");
    }

    private static void asks(Screen screen) {
        screen.follows("S'identifier avec FranceConnect");
        screen.isAt("FranceConnect de développement");
    }

    private static void comesBackAs(Screen screen, String name) {
        screen.opens("/connexion");
        asks(screen);
        screen.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .click();
    }

    private static void givesPassword(Screen screen) {
        screen.types("Identifiant", NUMBER);
        screen.types("Mot de passe", "Demo-2026!");
        screen.presses("S'identifier");
    }

    private static void signsOut(Screen screen) {
        screen.presses(NAME);
        screen.presses("Se déconnecter");
        screen.isAt("Vos démarches en ligne");
        assertThat(screen.link("Se connecter").first()).isVisible();
    }
}
