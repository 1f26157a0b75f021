package fr.sejour.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import fr.sejour.account.TestAgents;
import fr.sejour.dossier.DocumentType;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.instruction.ExaminedDossiers;
import fr.sejour.instruction.Instruction;
import fr.sejour.notification.Notifications;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.SampleFiles;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** From the link of a mail to the answer, with the bell that moves by itself. */
class NotificationJourneyTest extends Journeys {

    private static final String NUMBER = "/cloche/nombre";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Instruction instruction;

    @Autowired
    private DSLContext database;

    @Autowired
    private MovableClock clock;

    @Test
    void aDemandIsOpenedFromItsMailAnsweredAndSeenInTheList() {
        SignedInAgent agent = new TestAgents(database, clock).agent(ExaminedDossiers.PREFECTURE);
        ExaminedDossiers dossiers = new ExaminedDossiers(beans);
        Ready ready =
                Prepared.withPassword(database, dossiers.asked(agent, DocumentType.IDENTITY, DocumentType.NATIONALITY));
        Album album = new Album("notification");
        Screen screen = screen(browsers.computer(address), album);
        List<String> asked = new ArrayList<>();

        screen.opens("/notifications/" + newest(ready));
        Prepared.signIn(screen, ready);
        screen.passes("Demande de complément", "demande");
        screen.presses("Valider et envoyer");
        screen.sees("Justificatif d'identité : choisissez « Maintenir le Document »");
        screen.answers("Justificatif de nationalité", "Mettre à jour le Document");
        screen.answers("Justificatif d'identité", "Maintenir le Document");
        screen.page()
                .locator("input[type=file]")
                .first()
                .setInputFiles(SampleFiles.write(files, "acte entier.png", SampleFiles.png()));
        screen.sees("acte entier.png");
        screen.types("Veuillez préciser les raisons du maintien du document", "C'est le seul que j'ai.");
        screen.sees("Enregistré à");
        // The browser's own row of the file has gone, ours stays.
        assertThat(screen.page().locator("vaadin-upload-file")).hasCount(0);
        album.add(screen.page(), "reponse");
        screen.presses("Valider et envoyer");
        screen.sees("Votre réponse est envoyée");
        album.add(screen.page(), "envoyee");
        screen.presses("Retour à toutes mes notifications");
        screen.passes("Mes Notifications", "liste");
        screen.sees("Demande de complément répondu");

        // The page itself may still be answering for the list it shows.
        screen.page()
                .onRequest(request -> Stream.of(path(request))
                        .filter(path -> path.startsWith("/cloche"))
                        .forEach(asked::add));
        ExaminedDossiers.done(instruction.resume(agent, ready.dossier(), dossiers.version(agent, ready)));
        dossiers.ask(agent, ready, DocumentType.NATIONALITY);
        assertThat(screen.button("Mes notifications : aucune non lue")).isVisible();
        // As when the person comes back to this tab.
        screen.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(screen.button("Mes notifications : 1 non lue")).isVisible();
        assertThat(asked).containsOnly(NUMBER);
        screen.presses("Mes notifications : 1 non lue");
        assertThat(screen.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Voir toutes mes notifications")))
                .isVisible();
        Album.picture(screen.page(), Path.of("target", "screens", "notification", "cloche.png"));
        Locator news = screen.page().locator("#cloche li");
        assertThat(news).hasCount(2);
        assertThat(news.first()).containsText("Demande de complément");
        assertThat(news.first().locator("a")).hasClass("notification-unread");
        assertThat(screen.page().getByText("Aucune notification.")).isHidden();
        news.first().locator("a").click();
        screen.isAt("Demande de complément");
        assertThat(screen.button("Mes notifications : aucune non lue")).isVisible();
    }

    private String newest(Ready ready) {
        return notifications
                .newest(ready.applicant(), 1)
                .getFirst()
                .id()
                .value()
                .toString();
    }

    private static String path(Request request) {
        return URI.create(request.url()).getPath();
    }
}
