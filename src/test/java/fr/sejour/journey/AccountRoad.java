package fr.sejour.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Creating an account and signing in. */
final class AccountRoad {

    private final Person person;
    private final Screen screen;

    AccountRoad(Person person, Screen screen) {
        this.person = person;
        this.screen = screen;
    }

    void register() {
        screen.opens("/");
        screen.passes("Vos démarches en ligne", "accueil");
        screen.follows("Se connecter");
        screen.passes("S'identifier", "connexion");
        screen.follows("Créer votre compte");
        screen.passes("Créer votre compte", "creer-un-compte");
        screen.types("N° étranger", person.number().digits());
        screen.types("Date de naissance", person.birthDate());
        screen.types("Nom de naissance", person.birthName());
        screen.types("Adresse email", person.email());
        screen.types("Confirmation de l'adresse email", person.email());
        screen.presses("Valider");
        screen.passes("Création de compte", "creation-de-compte");
        screen.opens(confirmationLink());
        screen.passes("Réinitialisation du mot de passe", "mot-de-passe");
        screen.types("Nouveau mot de passe", Person.PASSWORD);
        screen.types("Confirmation du mot de passe", Person.PASSWORD);
        screen.sees("7 règles respectées sur 7");
        screen.presses("Valider mon mot de passe");
        screen.passes("S'identifier", "mot-de-passe-enregistre");
        screen.sees("Votre mot de passe est enregistré. Vous pouvez maintenant vous identifier.");
    }

    void signIn() {
        signIn(Person.PASSWORD);
    }

    void signIn(String password) {
        screen.opens("/connexion");
        screen.types("Identifiant", person.number().digits());
        screen.types("Mot de passe", password);
        screen.presses("S'identifier");
        screen.isAt("Vos démarches en ligne");
        assertThat(screen.button("Mes notifications : aucune non lue")).isVisible();
    }

    private String confirmationLink() {
        return new Mailbox(screen.page()).link(person.email(), "Confirmez votre adresse email");
    }
}
