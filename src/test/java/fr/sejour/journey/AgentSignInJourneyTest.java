package fr.sejour.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.sejour.account.TestAgents;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.testing.MovableClock;
import java.time.Duration;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** From an admin's invitation to the invited agent's first and second sign-in, with a code each time. */
@TestPropertySource(properties = "sejour.second-factor.required=true")
class AgentSignInJourneyTest extends Journeys {

    private static final String PASSWORD = "Vent-du-nord-12";

    @Autowired
    DSLContext database;

    @Autowired
    MovableClock clock;

    @Test
    void anAdminInvitesAnAgentWhoSignsInWithASecondFactor() {
        TestAgents people = new TestAgents(database, clock);
        SignedInAgent admin = people.withPassword(Role.ADMIN);
        String email = "agent." + UUID.randomUUID() + "@example.org";

        Screen adminsScreen = screen(browsers.computer(address), new Album("agents-administration"));
        signIn(adminsScreen, admin.email(), TestAgents.PASSWORD, people);
        adminsScreen.passes("Agents", "liste");
        adminsScreen.follows("Inviter un agent");
        adminsScreen.isAt("Inviter un agent");
        adminsScreen.presses("Envoyer l'invitation");
        adminsScreen.sees("Il y a 3 erreurs sur cette page");
        adminsScreen.passes("Inviter un agent", "erreurs");
        adminsScreen.types("Adresse email", email);
        adminsScreen.types("Nom", "Lucie Chabannes");
        adminsScreen.chooses("Agent instructeur");
        adminsScreen.searches("Préfecture", "69", "69 Rhône");
        adminsScreen.presses("Envoyer l'invitation");
        adminsScreen.passes("Lucie Chabannes", "invite");

        Screen screen = screen(browsers.computer(address), new Album("agents-connexion"));
        screen.opens(new Mailbox(screen.page()).link(email, "Votre compte d'agent"));
        screen.isAt("Réinitialisation du mot de passe");
        screen.types("Nouveau mot de passe", PASSWORD);
        screen.types("Confirmation du mot de passe", PASSWORD);
        screen.sees("6 règles respectées sur 6");
        screen.passes("Réinitialisation du mot de passe", "mot-de-passe");
        screen.presses("Valider mon mot de passe");
        screen.passes("Espace des agents", "connexion");
        String key = signIn(screen, email, PASSWORD, people);
        screen.isAt("Demandes à instruire");
        screen.opens("/agents/compte");
        screen.passes("Mon compte", "compte");
        screen.sees("Agent instructeur, Rhône");
        assertThat(screen.status("/administration/agents")).isEqualTo(404);
        signOut(screen, "Lucie Chabannes");

        clock.advance(Duration.ofSeconds(30));
        givePassword(screen, email, PASSWORD);
        screen.passes("Code de sécurité", "code");
        screen.types("Code à 6 chiffres", "000000");
        screen.presses("Valider le code");
        screen.passes("Code de sécurité", "code-refuse");
        screen.types("Code à 6 chiffres", people.code(key));
        screen.presses("Valider le code");
        screen.isAt("Demandes à instruire");

        adminsScreen.opens(adminsScreen.path());
        adminsScreen.sees("Connexion refusée");
        adminsScreen.passes("Lucie Chabannes", "compte");
        adminsScreen.presses("Suspendre");
        adminsScreen.passes("Lucie Chabannes", "suspendre");
        adminsScreen
                .dialog("Suspendre cet agent ?")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Suspendre"))
                .click();
        adminsScreen.sees("L'agent est suspendu. Ses sessions sont fermées.");
        screen.opens("/agents/compte");
        screen.isAt("Espace des agents");
    }

    /** The first time, with the key that the page shows; returned for the next times. */
    private static String signIn(Screen screen, String email, String password, TestAgents people) {
        givePassword(screen, email, password);
        screen.passes("Code de sécurité", "enrolement");
        String key = screen.page().locator("code").innerText();
        screen.types("Code à 6 chiffres", people.code(key));
        screen.presses("Valider le code");
        return key;
    }

    private static void givePassword(Screen screen, String email, String password) {
        screen.opens("/agents/connexion");
        screen.types("Adresse email", email);
        screen.types("Mot de passe", password);
        screen.presses("S'identifier");
        screen.isAt("Code de sécurité");
    }

    private static void signOut(Screen screen, String name) {
        screen.presses(name);
        screen.presses("Se déconnecter");
        screen.isAt("Espace des agents");
    }
}
