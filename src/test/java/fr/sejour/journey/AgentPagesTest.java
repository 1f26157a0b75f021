package fr.sejour.journey;

import fr.sejour.account.TestAgents;
import fr.sejour.instruction.ExaminedDossiers;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.testing.MovableClock;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of admins and supervisors, filled, empty and when something is wrong, on each width and by all rules. */
class AgentPagesTest extends Journeys {

    private static final String MISSING = "Cette page n'existe pas";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private DSLContext database;

    @Autowired
    private MovableClock clock;

    private TestAgents agents;

    @BeforeEach
    void hire() {
        agents = new TestAgents(database, clock);
    }

    @Test
    void theAdminsPages() {
        SignedInAgent agent = agents.agent("59");
        Screen screen = screen(browsers.computer(address), new Album("pages-admin"));
        screen.opens("/agents/connexion/code");
        screen.pictures("code-perime");
        signsIn(screen, Role.ADMIN);
        screen.passes("Agents", "agents");
        screen.opens("/administration/agents/nouveau");
        screen.presses("Envoyer l'invitation");
        screen.sees("Il y a 3 erreurs sur cette page");
        screen.passes("Inviter un agent", "invitation");
        screen.opens("/administration/agents/" + agent.id().value());
        screen.pictures("agent");
        screen.opens("/administration/courriels");
        screen.pictures("courriels");
        screen.opens("/administration/journal?agent=" + agent.email());
        screen.opens("/administration/journal");
        screen.sees(agent.email());
        screen.types("Du (JJ/MM/AAAA)", "31/02/2026");
        screen.presses("Rechercher");
        screen.sees("par exemple 05/03/2027");
        screen.passes("Journal", "journal");
        screen.opens("/administration/agents/" + UUID.randomUUID());
        screen.passes(MISSING, "introuvable");
    }

    @Test
    void theSupervisorsPages() {
        new ExaminedDossiers(beans).filed();
        Screen screen = screen(browsers.computer(address), new Album("pages-superviseur"));
        signsIn(screen, Role.SUPERVISOR);
        screen.page().getByText("Raccourcis clavier").click();
        screen.passes("Demandes à instruire", "liste");
        screen.opens("/instruction?recherche=personne");
        screen.sees("Aucune demande");
        screen.passes("Demandes à instruire", "rien");
        screen.opens("/instruction/statistiques");
        screen.page().getByText("Semaines précédentes").locator("visible=true").click();
        screen.passes("Statistiques de la préfecture", "statistiques");
        screen.opens("/agents/compte");
        screen.passes("Mon compte", "compte");
    }

    private void signsIn(Screen screen, Role role) {
        SignedInAgent agent =
                role.examines() ? agents.withPassword(role, ExaminedDossiers.PREFECTURE) : agents.withPassword(role);
        screen.opens("/agents/connexion");
        screen.types("Adresse email", agent.email());
        screen.types("Mot de passe", TestAgents.PASSWORD);
        screen.presses("S'identifier");
        screen.page().waitForURL(at -> !at.contains("connexion"));
        Screen.settled(screen.page());
    }
}
