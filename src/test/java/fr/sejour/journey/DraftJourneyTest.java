package fr.sejour.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.sejour.testing.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A draft that is not filed in one go: left, resumed elsewhere, open twice, outlived by a birthday. */
class DraftJourneyTest extends Journeys {

    private static final String POLYGAMY =
            "Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise.";

    /** As the style sheet has it for warnings, in light. */
    private static final String WARNING_TEXT = "rgb(122, 74, 0)";

    @Autowired
    MovableClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void isResumedOnAnotherDeviceWhereItWasLeft() {
        Person person = people.withAccount(people.adult());
        JourneyApplicant onThePhone = new JourneyApplicant(person, screen(browsers.phone(address), null));
        onThePhone.signsIn().choosesProcedure().fillsPersonalInformation();
        onThePhone.screen.chooses("Un tiers digne de confiance");
        onThePhone.screen.sees("Enregistré à");

        JourneyApplicant atHome = applicant(person).signsIn();
        atHome.screen.opens("/titre-de-sejour/ase");
        atHome.screen.sees("Elle est enregistrée à l'étape 2 sur 5, « Motif de séjour ».");
        atHome.screen.presses("Reprendre ma demande");

        atHome.screen.isAt(WizardRoad.GROUND);
        assertThat(atHome.screen.radio("Un tiers digne de confiance")).isChecked();
    }

    @Test
    void whatWasNotFinishedKeepsTheStepsAfterItShut() {
        JourneyApplicant applicant =
                applicant(people.withAccount(people.adult())).signsIn().choosesProcedure();

        applicant.screen.opens("/demande/depot");

        applicant.screen.isAt(WizardRoad.PERSONAL);
        applicant.screen.sees("Terminez d'abord cette étape. Les étapes suivantes s'ouvrent ensuite.");
    }

    @Test
    void openInTwoTabsTheOlderIsToldAndShowsWhatTheOtherSaved() {
        JourneyApplicant applicant =
                applicant(people.withAccount(people.adult())).signsIn().choosesProcedure();
        Screen older = applicant.screen;
        Screen newer = new Screen(older.page().context().newPage(), null);
        newer.opens("/demande/informations-personnelles");
        newer.types("Téléphone", "06 11 22 33 44");
        newer.sees("Enregistré à");

        older.types("Téléphone", "06 99 99 99 99");

        assertThat(older.dialog("Votre demande a changé ailleurs")).isVisible();
        older.presses("Afficher ce qui a été enregistré");
        assertThat(older.field("Téléphone")).hasValue("06 11 22 33 44");
        assertThat(older.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isFocused();
        older.types("Téléphone", "06 55 66 77 88");
        older.sees("Enregistré à");
    }

    @Test
    void turningEighteenBetweenTwoStepsBringsTheAdultsBoxesAndDocuments() {
        JourneyApplicant applicant = applicant(people.withAccount(people.eighteenTomorrow()));
        applicant.signsIn().choosesProcedure().fillsPersonalInformation();
        applicant.screen.doesNotSee(POLYGAMY);
        applicant.statesGround();
        applicant.screen.sees("Accord du parent/représentant légal ou du mandataire");

        clock.advance(Duration.ofDays(1));
        applicant.screen.presses("Enregistrer et poursuivre");

        applicant.screen.sees("Vous avez maintenant 18 ans.");
        applicant.screen.doesNotSee("Accord du parent/représentant légal ou du mandataire");
        applicant.screen.follows("Motif de séjour");
        applicant.screen.isAt(WizardRoad.GROUND);
        applicant.screen.ticks(POLYGAMY);
        applicant.grownUp().goesOnToDocuments().attaches(allFiveFormats()).files();
        applicant.screen.sees("Demande envoyée");
    }

    @Test
    void aFileThatWasAttachedIsSeenAsDrawnPages() {
        JourneyApplicant applicant = applicant(people.withAccount(people.adult()));
        applicant.signsIn().choosesProcedure().fillsPersonalInformation().statesGround();
        applicant.wizard.attach("Justificatif de nationalité", allFiveFormats().get(1));

        Page seen = applicant
                .screen
                .page()
                .waitForPopup(() ->
                        applicant.screen.page().locator(".files a").first().click());

        new Screen(seen, new Album("document")).passes("acte de naissance.pdf", "pages");
        Locator pages = seen.locator(".drawn-pages img");
        assertThat(pages).hasCount(2);
        pages.last().scrollIntoViewIfNeeded();
        seen.waitForFunction("() => [...document.querySelectorAll('.drawn-pages img')]"
                + ".every(page => page.complete && page.naturalWidth > 300)");
        Download sent = seen.waitForDownload(() ->
                seen.getByText("Télécharger le fichier tel qu'il a été envoyé").click());
        org.assertj.core.api.Assertions.assertThat(sent.suggestedFilename()).isEqualTo("acte de naissance.pdf");
    }

    @Test
    void abandonedItIsGoneWithItsFiles() {
        JourneyApplicant applicant = applicant(people.withAccount(people.adult()));
        applicant.signsIn().choosesProcedure().fillsPersonalInformation().statesGround();
        applicant.wizard.attach("Justificatif de nationalité", allFiveFormats().getFirst());
        String file = applicant.wizard.addressOfFirstFile();

        applicant.screen.presses("Abandonner la demande");
        assertThat(applicant.screen.dialog("Abandonner la demande ?")).isVisible();
        applicant.screen.button("Abandonner la demande").last().click();

        applicant.screen.isAt("Votre démarche en ligne");
        applicant.screen.sees("Votre demande est abandonnée. Vos réponses et vos documents sont supprimés.");
        applicant.screen.sees("Je continue");
        org.assertj.core.api.Assertions.assertThat(applicant.screen.status(file))
                .isEqualTo(404);
    }

    @Test
    void keptWhileTheConnectionIsLost() {
        JourneyApplicant applicant =
                applicant(people.withAccount(people.adult())).signsIn().choosesProcedure();
        var browser = applicant.screen.page().context();
        browser.setOffline(true);
        applicant.screen.types("Téléphone", "06 11 22 33 44");
        applicant.screen.sees("Connexion perdue");
        assertThat(connection(applicant.screen)).hasCSS("background-image", "none");
        assertThat(connection(applicant.screen)).hasCSS("color", WARNING_TEXT);

        browser.setOffline(false);

        applicant.screen.sees("Enregistré à");
        applicant.screen.opens("/demande/informations-personnelles");
        assertThat(applicant.screen.field("Téléphone")).hasValue("06 11 22 33 44");
    }

    @Test
    void anAddressThatWasBeingTypedComesBackAsTyped() {
        JourneyApplicant applicant =
                applicant(people.withAccount(people.adult())).signsIn().choosesProcedure();

        applicant.screen.field("Adresse").pressSequentially("12 rue des Gly");
        applicant.screen.sees("Enregistré à");
        applicant.screen.opens("/demande/informations-personnelles");

        assertThat(applicant.screen.field("Adresse")).hasValue("12 rue des Gly");
    }

    private static Locator connection(Screen screen) {
        return screen.page().locator("vaadin-connection-indicator .v-status-message");
    }
}
