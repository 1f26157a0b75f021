package fr.sejour.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Who may not ask here is told why, from when, and whom to ask; whoever makes a mistake is led to it. */
class RefusalJourneyTest extends Journeys {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    @Test
    void atFifteenItIsSaidFromWhichDayItIsPossible() {
        Person person = people.withAccount(people.fifteen());
        JourneyApplicant applicant = applicant(person, "quinze-ans").signsIn();

        applicant.wizard.chooseProcedure();

        LocalDate sixteen = person.birthDate().plusYears(16);
        applicant.screen.sees("Vous pouvez faire cette demande à partir de vos 16 ans, le " + IN_WORDS.format(sixteen));
        assertThat(applicant.screen.button("Je continue")).hasCount(0);
    }

    @Test
    void placedAfterSixteenIsNotEligibleAndToldWhomToAsk() {
        Person person = people.withAccount(people.adult());
        JourneyApplicant applicant = new JourneyApplicant(person, screen(browsers.darkComputer(address), null))
                .signsIn()
                .choosesProcedure()
                .fillsPersonalInformation()
                .pictured("non-eligible");
        LocalDate tooLate = person.birthDate().plusYears(16).plusDays(1);
        applicant.wizard.stateGround(tooLate);

        applicant.screen.presses("Enregistrer et poursuivre");

        assertThat(applicant.screen.dialog("Demandeur non éligible")).isVisible();
        assertThat(applicant.screen.button("Modifier ma saisie")).isFocused();
        applicant.screen.passes(WizardRoad.GROUND, "demandeur-non-eligible");
        applicant.screen.sees(IN_WORDS.format(tooLate.minusDays(1)));
        applicant.screen.sees("Préfecture du Nord");
        applicant.screen.presses("Modifier ma saisie");
        assertThat(applicant.screen.group("Date de prise en charge par l'ASE").getByLabel("Jour"))
                .isFocused();
        applicant.wizard.stateGround(tooLate.minusDays(1));
        applicant.wizard.goOn(WizardRoad.DOCUMENTS, "etape-3");
    }

    @Test
    void mistakesAreListedMarkedAndReachedFromTheList() {
        JourneyApplicant applicant = applicant(people.withAccount(people.minor()))
                .signsIn()
                .choosesProcedure()
                .pictured("erreurs");
        Screen screen = applicant.screen;

        screen.presses("Enregistrer et poursuivre");
        screen.passes(WizardRoad.PERSONAL, "etape-1-erreurs");
        screen.follows("« Téléphone » : indiquez votre numéro, par exemple 06 12 34 56 78.");
        assertThat(screen.field("Téléphone")).isFocused();
        assertThat(screen.field("Téléphone")).hasAttribute("aria-invalid", "true");

        applicant.fillsPersonalInformation();
        screen.presses("Enregistrer et poursuivre");
        screen.follows("« Avez-vous des enfants à votre charge ? » : répondez « Oui » ou « Non ».");
        assertThat(screen.group("Avez-vous des enfants à votre charge ?").getByLabel("Oui"))
                .isFocused();
        screen.types(
                "Date d'entrée en France",
                LocalDate.of(2020, 2, 29).minusYears(2).plusYears(100));
        screen.presses("Enregistrer et poursuivre");
        screen.passes(WizardRoad.GROUND, "etape-2-erreurs");
        screen.sees("« Date d'entrée en France » : cette date n'est pas encore arrivée.");

        applicant.statesGround();
        screen.presses("Enregistrer et poursuivre");
        screen.passes(WizardRoad.DOCUMENTS, "etape-3-erreurs");
        screen.sees("« Justificatif d'identité » : joignez ce document. Il est obligatoire.");

        screen.presses("Abandonner la demande");
        assertThat(screen.dialog("Abandonner la demande ?")).isVisible();
        screen.passes(WizardRoad.DOCUMENTS, "abandonner");
        screen.presses("Garder ma demande");
        screen.isAt(WizardRoad.DOCUMENTS);
    }

    @Test
    void aWrongPasswordIsAnsweredLikeAnUnknownNumber() {
        Person known = people.withAccount(people.adult());
        Screen screen = screen(browsers.phone(address), new Album("connexion-refusee"));

        String wrong = refusal(screen, known.number().digits());
        screen.passes("S'identifier", "connexion-refusee");
        String unknown = refusal(screen, "1234567890");

        org.assertj.core.api.Assertions.assertThat(wrong)
                .startsWith("Nous ne pouvons pas vous identifier.")
                .isEqualTo(unknown);
    }

    private static String refusal(Screen screen, String number) {
        screen.opens("/connexion");
        screen.types("Identifiant", number);
        screen.types("Mot de passe", "Mauvais-mot-1");
        screen.presses("S'identifier");
        screen.sees("Nous ne pouvons pas vous identifier.");
        return screen.page().getByText("Nous ne pouvons pas").innerText();
    }
}
