package fr.sejour.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.AriaRole;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.testing.SampleFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What belongs to somebody else does not exist, and what somebody types stays what it is: text. */
class PrivacyJourneyTest extends Journeys {

    private static final String SCRIPT = "<script>stolen=1</script><img src=x onerror=stolen=2>";

    @Test
    void anotherApplicantsPagesAndFilesLookLikeThoseThatDoNotExist() {
        JourneyApplicant owner = applicant(people.withAccount(people.adult()));
        owner.signsIn().choosesProcedure().fillsPersonalInformation().statesGround();
        owner.attaches(List.of(SampleFiles.write(files, "justificatif.png", SampleFiles.png())));
        String file = owner.wizard.addressOfFirstFile();
        owner.files();
        String confirmation = owner.screen.path();
        List<String> theirs =
                List.of(confirmation, file, file + "/voir", file + "/apercu", owner.wizard.addressOfReceipt());
        assertThat(theirs).allSatisfy(at -> assertThat(owner.screen.status(at)).isEqualTo(200));

        Screen stranger = applicant(people.withAccount(people.adult())).signsIn().screen;

        for (String at : theirs) {
            APIResponse foreign = stranger.page().context().request().get(at);
            APIResponse missing = stranger.page().context().request().get(withoutOwner(at));
            assertThat(foreign.status()).as(at).isEqualTo(404).isEqualTo(missing.status());
            assertThat(body(foreign)).as(at).isEqualTo(body(missing));
            stranger.opens(at);
            stranger.isAt("Cette page n'existe pas");
        }
    }

    @Test
    void scriptsInNamesAnswersAndFileNamesAreShownAndPrintedAsText() {
        Person person = people.withAccount(
                people.enter("<b>Dupont</b>", "Zoé" + SCRIPT, Period.of(18, 3, 0), ApplicantCase.ADULT));
        JourneyApplicant applicant = applicant(person).signsIn().choosesProcedure();
        Screen screen = applicant.screen;
        screen.sees("<b>Dupont</b>");
        screen.types("Adresse", SCRIPT);
        applicant.wizard.fillPersonalInformation();
        screen.types("Voie", SCRIPT);
        screen.types("Complément d'adresse", SCRIPT);
        screen.types("Téléphone", SCRIPT);
        refuses(screen);
        screen.types("Téléphone", "06 12 34 56 78");
        applicant.wizard.goOn(WizardRoad.GROUND, "etape-2");
        applicant.wizard.stateGround();
        addsChild(screen, person.birthDate().plusYears(17));
        applicant.wizard.goOn(WizardRoad.DOCUMENTS, "etape-3");
        screen.types("Numéro ephoto (22 caractères)", SCRIPT);
        refuses(screen);
        Path named = SampleFiles.write(files, "<img src=x onerror=stolen=3>.png", SampleFiles.png());
        applicant.attaches(List.of(named));
        assertThat(screen.page().locator("main").innerText().split(Pattern.quote(SCRIPT), -1))
                .as("around first names, street, complement, both names of the child")
                .hasSize(6);
        screen.sees(named.getFileName().toString());
        screen.types("Observations à destination de l'administration :", SCRIPT);
        applicant.files();

        ranNothing(screen);
        assertThat(applicant.receipt("confirmation-script").text().replace(" ", ""))
                .contains("<b>Dupont</b>")
                .contains(SCRIPT.replace(" ", ""));
        Mailbox mails = new Mailbox(screen.page());
        assertThat(mails.text(person.email(), "Votre demande est enregistrée"))
                .contains("Bonjour")
                .doesNotContain("<", "onerror");
        assertThat(mails.html(person.email(), "Votre demande est enregistrée"))
                .contains("Bonjour")
                .doesNotContain("<script", "onerror", "<b>Dupont");
    }

    @Test
    void scriptsTypedByAStrangerAreShownAgainAsText() {
        Screen screen = screen();
        screen.opens("/creer-un-compte");
        for (String label : List.of("N° étranger", "Nom de naissance", "Adresse email")) {
            screen.types(label, '"' + SCRIPT);
        }
        screen.presses("Valider");

        screen.sees("Il y a");
        assertThat(screen.field("Nom de naissance")).hasValue('"' + SCRIPT);
        ranNothing(screen);
    }

    /** The step says what is wrong, with what was typed. */
    private static void refuses(Screen screen) {
        screen.presses("Enregistrer et poursuivre");
        assertThat(screen.page().getByRole(AriaRole.ALERT).first()).isVisible();
        ranNothing(screen);
    }

    private static void addsChild(Screen screen, LocalDate birthDate) {
        screen.chooses("Avez-vous des enfants à votre charge ?", "Oui");
        screen.types("Nom de l'enfant 1", SCRIPT);
        screen.types("Prénom de l'enfant 1", SCRIPT);
        screen.types("Date de naissance de l'enfant 1", birthDate);
        screen.searches("Pays de naissance de l'enfant 1", "Fran", "France");
        screen.chooses("L'enfant 1 vit avec vous", "Oui");
    }

    private static void ranNothing(Screen screen) {
        assertThat(screen.page().evaluate("() => window.stolen === undefined")).isEqualTo(true);
    }

    /** To the last letter, but for the token against forgery, which is another in every answer. */
    private static String body(APIResponse response) {
        return response.text().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    private static String withoutOwner(String address) {
        return address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", UUID.randomUUID().toString());
    }
}
