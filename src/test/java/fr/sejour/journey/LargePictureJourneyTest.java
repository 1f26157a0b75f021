package fr.sejour.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import fr.sejour.dossier.DocumentType;
import fr.sejour.filing.CompleteDrafts;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.filing.Drafts;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.SampleFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Photographs so large that they are taken first and opened right after, from a phone to the request that is filed. */
class LargePictureJourneyTest extends Journeys {

    private static final int LARGE = 3_000_000;
    private static final String IDENTITY = WizardRoad.words(DocumentType.IDENTITY.titleKey());
    private static final String CHECKING = "vérification en cours";

    @Autowired
    private DSLContext database;

    @Autowired
    private Drafts drafts;

    @Autowired
    private MovableClock clock;

    private final List<Route> held = new ArrayList<>();
    private boolean holding;
    private Screen screen;
    private Ready ready;

    @BeforeEach
    void opensTheDocuments() {
        ready = Prepared.withPassword(database, new CompleteDrafts(database, drafts, clock).adult());
        screen = screen(browsers.phone(address), new Album("grande-photo"));
        screen.page().route("**/apercu", this::picture);
        screen.opens("/demande/justificatifs");
        Prepared.signIn(screen, ready);
        screen.isAt(WizardRoad.DOCUMENTS);
        removes("scan 1.pdf");
        screen.page().evaluate("window.neverReloaded = true");
    }

    @Test
    void photographsAreCheckedWhileThePageIsReadAndNoneIsFiledBefore() {
        aSoundOneTurnsFromCheckingToReceived();
        aCutOneIsToldAtItsPlaceHindersFilingAndIsHealedByAnother();
        theSummaryTellsWhatIsCheckedMeanwhile();
        filingWaitsForWhatIsStillChecked();
    }

    private void aSoundOneTurnsFromCheckingToReceived() {
        hold();
        attaches("photo.jpg", SampleFiles.picture("jpg", LARGE));
        assertThat(document()).containsText(CHECKING);
        assertThat(document().getByText("reçu")).hasCount(0);
        screen.passes(WizardRoad.DOCUMENTS, "verification");

        release();
        assertThat(document().getByText("reçu")).isVisible();
        sees(document(), "photo.jpg");
        screen.passes(WizardRoad.DOCUMENTS, "recu");
        neverReloaded();
    }

    private void aCutOneIsToldAtItsPlaceHindersFilingAndIsHealedByAnother() {
        attaches("moitié.jpg", SampleFiles.cutWithEndMark(SampleFiles.picture("jpg", 2 * LARGE)));
        assertThat(document().getByText("à corriger").first()).isVisible();
        assertThat(document()).containsText("L'image « moitié.jpg » est abîmée ou incomplète.");
        assertThat(document().getByText("reçu")).hasCount(0);
        neverReloaded();
        screen.presses("Enregistrer et poursuivre");
        screen.sees("« Justificatif d'identité »");
        assertThat(document()).containsText("L'image « moitié.jpg » est abîmée ou incomplète.");
        screen.passes(WizardRoad.DOCUMENTS, "abimee");
        screen.opens("/demande/depot");
        screen.isAt(WizardRoad.DOCUMENTS);
        assertThat(document()).containsText("L'image « moitié.jpg » est abîmée ou incomplète.");

        removes("moitié.jpg");
        assertThat(document().getByText("à corriger")).hasCount(0);
        attaches("entière.jpg", SampleFiles.picture("jpg", LARGE + 100_000));
        sees(document(), "entière.jpg");
        removes("entière.jpg");
    }

    private void theSummaryTellsWhatIsCheckedMeanwhile() {
        hold();
        comesFromAnotherTab("deuxième.jpg");
        screen.presses("Enregistrer et poursuivre");
        screen.isAt(WizardRoad.FILING);
        Locator documents = screen.region("Justificatifs");
        assertThat(documents.getByText(CHECKING)).isVisible();
        screen.passes(WizardRoad.FILING, "recapitulatif-verification");

        release();
        assertThat(documents.getByText(CHECKING)).hasCount(0);
        sees(documents, "deuxième.jpg");
        screen.passes(WizardRoad.FILING, "recapitulatif");
    }

    private void filingWaitsForWhatIsStillChecked() {
        hold();
        comesFromAnotherTab("troisième.jpg");
        screen.presses("Déposer la demande");
        screen.sees("Vérification de vos fichiers en cours.");
        assertThat(screen.button("Déposer la demande")).isDisabled();
        screen.passes(WizardRoad.FILING, "depot-verification");

        release();
        screen.isAt(WizardRoad.CONFIRMATION);
    }

    /** From now on no picture comes, as if opening its file took long. */
    private void hold() {
        holding = true;
    }

    private void release() {
        holding = false;
        held.forEach(Route::resume);
        held.clear();
    }

    private void picture(Route route) {
        if (holding) {
            held.add(route);
        } else {
            route.resume();
        }
    }

    private Locator document() {
        return screen.region(IDENTITY);
    }

    private void attaches(String name, byte[] content) {
        Path file = SampleFiles.write(files, name, content);
        screen.page()
                .waitForFileChooser(
                        () -> screen.button("Joindre un document : " + IDENTITY).click())
                .setFiles(file);
        assertThat(document()).containsText(name);
    }

    private void removes(String name) {
        Locator remove =
                document().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Supprimer " + name));
        remove.click();
        assertThat(remove).hasCount(0);
    }

    /** A file with its picture, as it is shown once it was opened. */
    private static void sees(Locator part, String name) {
        assertThat(part.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Voir " + name)))
                .isVisible();
        Locator row = part.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(name));
        row.scrollIntoViewIfNeeded();
        part.page()
                .waitForFunction(
                        "picture => picture.complete && picture.naturalWidth > 0",
                        row.locator("img").elementHandle());
    }

    /** The bytes of the first file once more, not opened yet. */
    private void comesFromAnotherTab(String name) {
        database.execute("""
                INSERT INTO supporting_document
                    (dossier, applicant, type, position, file_name, sha256, size, media_type, pages, scan, opening, uploaded_at)
                SELECT dossier, applicant, type, (SELECT max(position) + 1 FROM supporting_document
                                                  WHERE dossier = first.dossier AND type = first.type),
                    ?, sha256, size, media_type, pages, scan, 'WAITING', uploaded_at
                FROM supporting_document first WHERE dossier = ? AND file_name = 'photo.jpg'
                """, name, ready.dossier().value());
    }

    private void neverReloaded() {
        Page page = screen.page();
        org.assertj.core.api.Assertions.assertThat(page.evaluate("window.neverReloaded"))
                .isEqualTo(true);
    }
}
