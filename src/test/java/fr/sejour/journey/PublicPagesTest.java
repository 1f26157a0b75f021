package fr.sejour.journey;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What anybody can read without an account. */
class PublicPagesTest extends Journeys {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            accueil           | /                                | Vos démarches en ligne
            plan-du-site      | /plan-du-site                    | Plan du site
            aide              | /aide                            | Besoin d'aide ?
            contact           | /contact                         | Nous contacter
            mentions-legales  | /mentions-legales                | Mentions légales
            accessibilite     | /accessibilite                   | Accessibilité : non conforme
            donnees           | /donnees-personnelles            | Données personnelles
            connexion         | /connexion                       | S'identifier
            page-absente      | /cette-page-n-existe-pas         | Cette page n'existe pas
            """)
    void readableByEverybody(String name, String at, String title) {
        Screen screen = screen(browsers.computer(address), new Album("pages-publiques/" + name));
        screen.opens(at);
        screen.passes(title, name);
    }
}
