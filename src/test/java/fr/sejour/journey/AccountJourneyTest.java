package fr.sejour.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** « Mon compte »: what may be changed, by whom, and who is told. */
class AccountJourneyTest extends Journeys {

    private static final String NEW_PASSWORD = "Vent-du-soir-94";

    @Test
    void aNewPasswordLeavesOnlyTheDeviceThatMadeItSignedIn() {
        Person person = people.withAccount(people.adult());
        JourneyApplicant onThePhone = new JourneyApplicant(person, screen(browsers.phone(address), null)).signsIn();
        Screen screen = applicant(person, "mon-compte").signsIn().screen;
        screen.opens("/mon-compte");
        screen.passes("Mon compte", "mon-compte");
        screen.sees("Cet appareil");
        screen.sees("Un autre appareil ou navigateur");

        screen.follows("Changer mon mot de passe");
        screen.types("Mot de passe actuel", Person.PASSWORD);
        screen.types("Nouveau mot de passe", NEW_PASSWORD);
        screen.types("Confirmation du mot de passe", NEW_PASSWORD);
        screen.sees("7 règles respectées sur 7");
        screen.passes("Changer mon mot de passe", "nouveau-mot-de-passe");
        screen.presses("Valider mon mot de passe");

        screen.isAt("Mon compte");
        screen.sees("Votre mot de passe est changé.");
        screen.doesNotSee("Un autre appareil ou navigateur");
        onThePhone.screen.opens("/mon-compte");
        onThePhone.screen.isAt("S'identifier");
    }

    @Test
    void aNewAddressIsConfirmedFromItsMailboxAndTheOldOneIsTold() {
        Person person = people.withAccount(people.adult());
        Screen screen = new JourneyApplicant(
                        person, screen(browsers.darkComputer(address), new Album("nouvelle-adresse")))
                .signsIn()
                .screen;
        String newAddress = "nouvelle-" + person.email();
        screen.opens("/mon-compte/adresse-email");
        screen.types("Nouvelle adresse email", newAddress);
        screen.types("Mot de passe actuel", Person.PASSWORD);
        screen.passes("Changer d'adresse email", "nouvelle-adresse");
        screen.presses("Recevoir le lien");
        screen.sees("Un email a été envoyé à la nouvelle adresse.");

        Mailbox mails = new Mailbox(screen.page());
        screen.opens(mails.link(newAddress, "Confirmez votre nouvelle adresse email"));
        screen.passes("Confirmer une adresse email", "confirmer-adresse");
        screen.presses("Confirmer ma nouvelle adresse");
        screen.sees("Votre nouvelle adresse est enregistrée.");

        org.assertj.core.api.Assertions.assertThat(
                        mails.text(person.email(), "L'adresse email de votre compte a changé"))
                .contains("Ce n'est pas vous ?");
        screen.follows("Mon compte");
        assertThat(screen.page().getByText(newAddress)).isVisible();
    }
}
