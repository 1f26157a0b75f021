package fr.sejour.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import fr.sejour.testing.Invariants;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the home page to the receipt, once for each case of the procedure, with files of all five formats. */
class ThreeCasesTest extends Journeys {

    @Autowired
    DSLContext database;

    @Test
    void anAdult() {
        filesAndIsToldEverywhere(people.adult(), browsers.computer(address), "adulte");
    }

    @Test
    void aMinorOnAPhone() {
        filesAndIsToldEverywhere(people.minor(), browsers.phone(address), "mineur");
    }

    @Test
    void anEmancipatedMinorOnADarkScreen() {
        filesAndIsToldEverywhere(people.emancipatedMinor(), browsers.darkComputer(address), "mineur-emancipe");
    }

    private void filesAndIsToldEverywhere(Person person, BrowserContext browser, String name) {
        JourneyApplicant applicant = new JourneyApplicant(person, screen(browser, new Album(name)));
        applicant
                .registers()
                .signsIn()
                .choosesProcedure()
                .fillsPersonalInformation()
                .statesGround()
                .attaches(allFiveFormats())
                .files();

        String number = applicant.dossierNumber();
        DownloadedPaper receipt = applicant.receipt("confirmation-" + name);
        assertThat(receipt.text())
                .contains("Confirmation du dépôt d'une première demande de titre de séjour")
                .contains(number)
                .contains(person.number().digits())
                .contains(person.birthName())
                .contains(person.firstNames())
                .contains("12 bis rue de l'Hôpital-Militaire")
                .contains("59800 Lille")
                .contains("ne permet pas de franchir les frontières de l'espace Schengen");
        assertThat(applicant.receiptByMail().bytes()).isEqualTo(receipt.bytes());
        assertThat(applicant.acknowledgementByMail().text())
                .contains("Accusé de réception")
                .contains(number)
                .contains("Si vous ne recevez pas de réponse");
        applicant.follows(number);
        assertThat(Invariants.broken(database)).isEmpty();
    }
}
