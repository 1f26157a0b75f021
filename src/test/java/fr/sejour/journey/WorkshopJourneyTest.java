package fr.sejour.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.sejour.account.TestAgents;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.instruction.ExaminedDossiers;
import fr.sejour.paper.IssuedPapers;
import fr.sejour.printing.PdfFile;
import fr.sejour.shared.Role;
import fr.sejour.testing.MovableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** A designer changes a paper without anybody's help, and finds the way back. */
class WorkshopJourneyTest extends Journeys {

    private static final String TITLE = "Confirmation de dépôt";
    private static final String HEADING = "Votre dépôt est enregistré";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private IssuedPapers papers;

    @Autowired
    private DSLContext database;

    @Autowired
    private MovableClock clock;

    @Value("${" + OwnReports.FOLDER + "}")
    private Path folder;

    @Test
    void aLabelAndAColourAreChangedTriedPublishedAndTakenBack() {
        ExaminedDossiers dossiers = new ExaminedDossiers(context);
        Ready early = dossiers.filed();
        byte[] issued = papers.receipt(early.dossier()).content();
        Screen screen = screen(browsers.computer(address), new Album("modeles"));
        signsIn(screen);
        screen.passes("Modèles", "liste");
        opens(screen);
        String before = picture(screen).getAttribute("src");
        String template = screen.field("Texte du modèle").inputValue();

        String changed = template.replace("$R{report.receipt.proof.title}", "\"" + HEADING + "\"")
                .replaceFirst("style=\"Notice\"", "style=\"Notice\" forecolor=\"#A8201A\"");
        screen.types("Texte du modèle", changed.replace("$F{prefecture}", "$F{prefectur}"));
        screen.presses("Vérifier");
        screen.sees("Problèmes trouvés : 1");
        int line = (int) changed.lines()
                        .takeWhile(one -> !one.contains("$F{prefecture}"))
                        .count()
                + 1;
        screen.sees("receipt.jrxml, ligne " + line);
        screen.passes(TITLE, "erreur");
        screen.presses("Aller à la ligne " + line);
        assertThat(screen.field("Texte du modèle")).isFocused();

        screen.types("Texte du modèle", changed);
        screen.presses("Vérifier");
        screen.sees("Aucun problème. Pages : 1");
        assertThat(picture(screen)).not().hasAttribute("src", before);
        screen.passes(TITLE, "apercu");
        screen.types("Remarque sur cette version", "Titre plus clair");
        screen.presses("Enregistrer comme version");
        screen.sees("La version 1 est enregistrée. Elle n'est pas publiée.");
        screen.presses("Comparer la version 1 avec la version publiée");
        screen.sees(HEADING);
        assertThat(screen.region("Lignes qui diffèrent").getByText(HEADING)).isVisible();
        assertThat(screen.page().locator(".workshop-pictures .workshop-page")).hasCount(2);
        screen.passes(TITLE, "comparaison");

        publishes(screen, "Publier la version 1", "Publier", "Le titre n'était pas compris.");
        screen.sees("La version 1 est publiée.");
        Assertions.assertThat(receipt(dossiers.filed())).contains(HEADING);
        screen.passes(TITLE, "publiee");

        publishes(screen, "Revenir à la version 0", "Revenir à cette version", "Le rouge inquiète.");
        screen.sees("La version 0 est publiée.");
        screen.passes(TITLE, "retour");
        Assertions.assertThat(receipt(dossiers.filed())).doesNotContain(HEADING);
        Assertions.assertThat(papers.receipt(early.dossier()).content()).isEqualTo(issued);
    }

    /** In development; see the decision on the workshop for how long it takes. */
    @Test
    void aFileSavedInTheFolderShowsInTheOpenPreview() throws IOException {
        Screen screen = screen();
        signsIn(screen);
        opens(screen);
        String before = picture(screen).getAttribute("src");
        Path file = folder.resolve("receipt.jrxml");
        String template = Files.readString(file);
        try {
            Files.writeString(file, template.replace("$R{report.receipt.proof.title}", "\"" + HEADING + "\""));

            assertThat(picture(screen)).not().hasAttribute("src", before);
            assertThat(screen.field("Texte du modèle")).hasValue(Pattern.compile(HEADING));
        } finally {
            Files.writeString(file, template);
        }
    }

    private void signsIn(Screen screen) {
        screen.opens("/agents/connexion");
        screen.types(
                "Adresse email",
                new TestAgents(database, clock).withPassword(Role.DESIGNER).email());
        screen.types("Mot de passe", TestAgents.PASSWORD);
        screen.presses("S'identifier");
        screen.isAt("Modèles");
    }

    private static void opens(Screen screen) {
        screen.follows(TITLE);
        screen.isAt(TITLE);
        screen.sees("Aucun problème. Pages : 1");
    }

    private static void publishes(Screen screen, String act, String confirmation, String reason) {
        screen.presses(act);
        screen.types("Motif", reason);
        Locator dialog = screen.dialog(act);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(confirmation).setExact(true))
                .click();
    }

    private static Locator picture(Screen screen) {
        return screen.page().locator(".workshop-preview .workshop-page").first();
    }

    private String receipt(Ready ready) {
        return PdfFile.keep("workshop-journey", papers.receipt(ready.dossier()).content())
                .text();
    }
}
