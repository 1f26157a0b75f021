package fr.sejour.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import fr.sejour.shared.ui.Notice;
import fr.sejour.testing.Html;
import fr.sejour.testing.ScreenTest;
import fr.sejour.testing.WithApplicant;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** What stands around every page, and the pages of the frame itself. */
class FrameTest extends ScreenTest {

    @Test
    void whoIsNotSignedInFindsHelpAndTheWayToSignIn() {
        navigate(HomeView.class);

        assertThat(words(header()))
                .containsSubsequence(
                        "Étrangers en France",
                        "Direction générale des étrangers en France",
                        "Nous contacter",
                        "Besoin d'aide ?",
                        "Français",
                        "Se connecter");
        assertThat(Html.links(header()))
                .contains("/contact", "/aide", "/connexion")
                .doesNotContain("/notifications");
    }

    @Test
    @WithApplicant("Aminata DIALLO")
    void whoIsSignedInFindsProceduresNotificationsAndTheirOwnPages() {
        navigate(HomeView.class);

        assertThat(words(header()))
                .containsSubsequence(
                        "Accueil",
                        "Démarches",
                        "Aminata DIALLO",
                        "Mon compte",
                        "Mes demandes en cours",
                        "Mes notifications",
                        "Se déconnecter")
                .doesNotContain("Se connecter");
        assertThat(Html.links(header())).contains("/mon-compte", "/mes-demandes", "/notifications", "/titre-de-sejour");
        assertThat(Html.of(header()).select("button.bell").attr("aria-label"))
                .contains("Mes notifications : aucune non lue");
    }

    @Test
    void whoIsNotSignedInIsNotWarnedOfTheEndOfASession() {
        navigate(HomeView.class);

        assertThat(find(SessionWarning.class).all()).isEmpty();
    }

    @Test
    @WithApplicant("Aminata DIALLO")
    void signingOutIsAFormThatTheBrowserPosts() {
        navigate(HomeView.class);

        Element form = Html.of(header()).expectFirst("form[method=post]");
        assertThat(form.attr("action")).isEqualTo("/deconnexion");
        assertThat(form.select("button").text()).isEqualTo("Se déconnecter");
    }

    @Test
    void theHomePageOffersEveryProcedureBeforeSignIn() {
        navigate(HomeView.class);

        assertThat(tiles())
                .containsExactly(
                        "Je valide mon VLS-TS",
                        "Je demande ou renouvelle un titre de séjour",
                        "Je demande un premier titre -sans numéro étranger, sans visa-",
                        "Je demande la nationalité française",
                        "Demander une autorisation de travail",
                        "Je déclare un changement de situation",
                        "Je demande un document de voyage",
                        "Acheter un timbre fiscal électronique");
    }

    @Test
    @WithApplicant("Aminata DIALLO")
    void theHomePageOffersFourProceduresAfterSignIn() {
        navigate(HomeView.class);

        assertThat(tiles())
                .containsExactly(
                        "Je demande ou renouvelle un titre de séjour",
                        "Je demande la nationalité française",
                        "Demander une autorisation de travail",
                        "Je déclare un changement de situation");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RESIDENCE_PERMIT")
    void everyOtherProcedureSaysThatItIsNotHereAndWhereItIs(HomeTile tile) {
        UI.getCurrent().navigate(tile.address().substring(1));

        assertThat(page()).contains("Cette démarche n'est pas proposée ici");
        assertThat(find(Anchor.class)
                        .withText("Aller sur " + tile.host())
                        .single()
                        .getHref())
                .isEqualTo(tile.site())
                .startsWith("https://");
    }

    @Test
    void onlyTheResidencePermitLeadsIntoAProcedure() {
        navigate(HomeView.class);

        assertThat(find(Anchor.class).withClassName("tile").all())
                .extracting(Anchor::getHref)
                .filteredOn(address -> !address.startsWith("/demarches/"))
                .containsExactly("/titre-de-sejour");
    }

    @ParameterizedTest
    @CsvSource({
        "aide, Besoin d'aide ?",
        "contact, Nous contacter",
        "plan-du-site, Plan du site",
        "mentions-legales, Mentions légales",
        "accessibilite, Accessibilité : non conforme",
        "donnees-personnelles, Données personnelles",
        "demarches/timbre-fiscal, Acheter un timbre fiscal électronique"
    })
    void aPageHasOneTitleWhichEndsTheBreadcrumb(String address, String title) {
        UI.getCurrent().navigate(address);

        assertThat(find(H1.class).single().getText()).isEqualTo(title);
        assertThat(words(find(Breadcrumb.class).single())).isEqualTo("Vous êtes ici :Accueil" + title);
    }

    @Test
    void theHomePageHasNoBreadcrumb() {
        navigate(HomeView.class);

        assertThat(find(Breadcrumb.class).all()).isEmpty();
    }

    @Test
    void everyPageEndsWithWhatTheLawAsksFor() {
        UI.getCurrent().navigate("aide");

        assertThat(Html.of(find(SiteFooter.class).single()).select("a"))
                .extracting(Element::text, link -> link.attr("href"))
                .containsExactly(
                        tuple("Vérifier un document", "/verifier"),
                        tuple("Contact", "/contact"),
                        tuple("Plan du site", "/plan-du-site"),
                        tuple("Mentions légales", "/mentions-legales"),
                        tuple("Accessibilité : non conforme", "/accessibilite"),
                        tuple("Données personnelles", "/donnees-personnelles"));
    }

    @Test
    @WithApplicant("Aminata DIALLO")
    void thereIsNoNotificationAndThePageSaysSo() {
        UI.getCurrent().navigate("notifications");

        assertThat(page()).contains("Vous n'avez pas de notification.");
    }

    @Test
    void whatDoesNotExistLooksLikeAnUnknownAddress() {
        UI.getCurrent().navigate("il-n-y-a-rien-ici");
        String unknown = page();

        UI.getCurrent().navigate("demarches/il-n-y-a-rien-ici");

        assertThat(getCurrentView()).isInstanceOf(MissingView.class);
        assertThat(page()).isEqualTo(unknown).contains("Cette page n'existe pas");
    }

    @Test
    void anActThatFailsLeavesThePageAndGivesAReference() {
        navigate(HomeView.class);

        fail(new IllegalStateException("on purpose"));

        assertThat(words(find(Notice.class).single()))
                .containsPattern("Une erreur est survenue.*numéro de référence [A-Z0-9]{8}\\.");
        assertThat(tiles()).isNotEmpty();
    }

    @Test
    void anActThatTheDatabaseDoesNotAnswerSaysThatTheServiceIsNotAvailable() {
        navigate(HomeView.class);

        fail(new DataAccessResourceFailureException("on purpose"));

        assertThat(words(find(Notice.class).single())).contains("Le service ne répond pas pour le moment");
    }

    private static void fail(Throwable cause) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(cause));
    }

    private SiteHeader header() {
        return find(SiteHeader.class).single();
    }

    private List<String> tiles() {
        return find(Anchor.class).withClassName("tile").all().stream()
                .map(Anchor::getText)
                .toList();
    }

    private String page() {
        return words((Component) getCurrentView());
    }

    private static String words(Component component) {
        return Html.words(component);
    }
}
