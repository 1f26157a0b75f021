package fr.sejour.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.sejour.account.TestAgents;
import fr.sejour.dossier.Dossiers;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.instruction.ExaminedDossiers;
import fr.sejour.instruction.Instruction;
import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.testing.MovableClock;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What agents and admins type stays text, for colleagues and applicants: on pages, in mails, on papers, in tables. */
class AgentsWordsJourneyTest extends Journeys {

    private static final String SCRIPT = "<script>stolen=1</script><img src=x onerror=stolen=2>";
    private static final String NAME = "=1+1 <b>Ève</b><img src=x onerror=stolen=3>";
    private static final String WAITS = "Une notification vous attend";
    private static final String IDENTITY = "Justificatif d'identité";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private DSLContext database;

    @Autowired
    private MovableClock clock;

    @Test
    void scriptsOfAgentsAndAdminsAreShownPrintedAndSentAsText() {
        ExaminedDossiers prepared = new ExaminedDossiers(beans);
        TestAgents agents = new TestAgents(database, clock);
        SignedInAgent supervisor = agents.withPassword(Role.SUPERVISOR, ExaminedDossiers.PREFECTURE);
        Ready ready = Prepared.withPassword(database, prepared.filed());
        DossierNumber number = dossiers.filed(ready.dossier()).orElseThrow().number();
        names(agents.withPassword(Role.ADMIN), supervisor);

        Examiner examiner = new Examiner(supervisor, screen(browsers.computer(address), new Album("mots-des-agents")))
                .signsIn()
                .finds(number.digits())
                .claims();
        Screen screen = examiner.screen;
        screen.types("Nouvelle note", "note " + SCRIPT);
        screen.presses("Ajouter la note");
        screen.sees("note " + SCRIPT);
        screen.sees(NAME + ", le");
        examiner.rejects(IDENTITY, "observation " + SCRIPT).asksForComplement();
        Screen reader = screen();
        reader.opens(new Mailbox(reader.page()).link(email(ready), WAITS));
        Prepared.signIn(reader, ready);
        reader.isAt("Demande de complément");
        reader.sees("observation " + SCRIPT);
        ranNothing(reader);

        ExaminedDossiers.done(beans.getBean(Instruction.class)
                .withdrawComplement(supervisor, ready.dossier(), prepared.version(supervisor, ready)));
        examiner.finds(number.digits());
        screen.presses("Refuser");
        screen.types("Motifs", "motifs " + SCRIPT);
        screen.types("Voies et délais de recours", "recours " + SCRIPT);
        screen.presses("Vérifier avant d'envoyer");
        Locator asking = screen.page().getByRole(AriaRole.DIALOG);
        screen.sees("motifs " + SCRIPT);
        screen.sees("recours " + SCRIPT);
        screen.pictures("apercu");
        assertThat(printed(screen.follows(asking.getByRole(AriaRole.LINK), "apercu-script")))
                .contains("APERÇU", joined("motifs " + SCRIPT), joined("recours " + SCRIPT), joined(NAME));
        screen.presses("Refuser la demande");
        screen.sees("La demande est refusée.");
        ranNothing(screen);

        reader.opens("/notifications");
        reader.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Notification de décision non lue"))
                .click();
        reader.isAt("Notification de décision");
        reader.sees("motifs " + SCRIPT);
        reader.sees("recours " + SCRIPT);
        ranNothing(reader);
        assertThat(printed(reader.follows(reader.link("Télécharger le document"), "refus-script")))
                .contains(joined("motifs " + SCRIPT), joined("recours " + SCRIPT), joined(NAME));
        assertThat(new Mailbox(reader.page()).html(email(ready), WAITS)).doesNotContain("script", "onerror", "Ève");
        seesNoFormula(screen);
    }

    /** The admin gives an agent this name, and reads it in the list. */
    private void names(SignedInAgent admin, SignedInAgent agent) {
        Screen screen = screen();
        screen.opens("/agents/connexion");
        screen.types("Adresse email", admin.email());
        screen.types("Mot de passe", TestAgents.PASSWORD);
        screen.presses("S'identifier");
        screen.isAt("Agents");
        screen.opens("/administration/agents/" + agent.id().value());
        screen.types("Nom", NAME);
        screen.presses("Enregistrer");
        screen.sees("Les changements sont enregistrés.");
        screen.isAt(NAME);
        screen.opens("/administration/agents");
        screen.sees(NAME);
        ranNothing(screen);
    }

    private static void seesNoFormula(Screen screen) {
        screen.opens("/instruction/statistiques");
        byte[] table = screen.bytes(screen.link("Télécharger le tableau").getAttribute("href"));
        List<String> cells = List.of(new String(table, StandardCharsets.UTF_8).split("[;\r\n\uFEFF]+"));
        assertThat(cells).hasSizeGreaterThan(7).noneMatch(cell -> cell.matches("[\"]?[=+\\-@\t\r].*"));
    }

    private static String email(Ready ready) {
        return ready.person().number() + "@example.org";
    }

    private static String printed(DownloadedPaper paper) {
        return joined(paper.text());
    }

    /** Papers break long words. */
    private static String joined(String text) {
        return text.replaceAll("\\s", "");
    }

    private static void ranNothing(Screen screen) {
        assertThat(screen.page().evaluate("() => window.stolen === undefined")).isEqualTo(true);
    }
}
