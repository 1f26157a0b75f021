package fr.sejour.demo.franceconnect;

import static fr.sejour.testing.HttpVisitor.header;
import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.account.TestAccounts;
import fr.sejour.testing.HttpVisitor;
import fr.sejour.testing.Written;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From the button to the account, and out again. */
class FranceConnectSignInTest extends FranceConnectVisits {

    @Test
    void theButtonStandsBelowThePasswordAndSaysWhatItIs() throws Exception {
        String page = browser.get("/connexion").body();

        assertThat(page)
                .containsSubsequence(
                        "Identifiant oublié ?",
                        ">OU<",
                        "href=\"/connexion/franceconnect\"",
                        "S'identifier avec FranceConnect",
                        "<details",
                        "Qu'est-ce que FranceConnect ?",
                        "Ce n'est pas obligatoire",
                        "Première visite ?");
    }

    @Test
    void theQuestionIsTheOneThatFranceConnectTakes() throws Exception {
        String sentTo = press();

        assertThat(sentTo).startsWith(ServedProvider.CLIENT.issuer() + "/authorize?");
        assertThat(ServedProvider.parameters(URI.create(sentTo).getRawQuery()))
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "sejour")
                .containsEntry("acr_values", "eidas1")
                .containsEntry("scope", "openid given_name family_name birthdate gender birthplace birthcountry email")
                .containsEntry("redirect_uri", "http://localhost:8080/connexion/franceconnect/retour")
                .containsEntry("code_challenge_method", "S256")
                .hasEntrySatisfying("state", state -> assertThat(state).hasSizeGreaterThan(22))
                .hasEntrySatisfying("nonce", nonce -> assertThat(nonce).hasSizeGreaterThan(22))
                .doesNotContainValue("a-secret");
    }

    @Test
    void thePasswordLinksAndThenFranceConnectAloneSignsIn() throws Exception {
        HttpResponse<String> first = comeBack(person);
        assertThat(browser.location(first)).isEqualTo("/connexion?franceconnect=associer");
        assertThat(isSignedIn()).isFalse();
        assertThat(browser.get("/connexion?franceconnect=associer").body())
                .contains("Connectez-vous une première fois avec votre numéro étranger et votre mot de passe"
                        + " pour associer FranceConnect à votre compte.")
                .contains("Créer votre compte");

        assertThat(browser.location(password())).isEqualTo("/mon-compte");
        assertThat(isSignedIn()).isTrue();
        assertThat(Written.mailsTo(database, TestAccounts.email(number))).containsExactly("FRANCECONNECT_LINKED");

        browser = new HttpVisitor(port);
        press();
        String before = browser.session();
        HttpResponse<String> second = comeBack(person);

        assertThat(browser.location(second)).isEqualTo("/");
        assertThat(browser.session()).isNotEqualTo(before);
        assertThat(isSignedIn()).isTrue();
        assertThat(acts()).containsExactly("SIGNED_IN", "FRANCECONNECT_LINKED", "SIGNED_IN_BY_FRANCECONNECT");
    }

    @Test
    void whoAskedForAPageIsLedThereAfterFranceConnect() throws Exception {
        link();
        browser = new HttpVisitor(port);
        browser.get(SOMEBODYS_PAGE);

        assertThat(browser.location(comeBack(person))).startsWith(SOMEBODYS_PAGE);
    }

    @Test
    void afterTheLinkThePageOfTheAccountLeadsOnToThePageAskedFor() throws Exception {
        browser.get(SOMEBODYS_PAGE);
        comeBack(person);

        assertThat(browser.location(password())).isEqualTo("/mon-compte");
        assertThat(browser.location(password())).startsWith(SOMEBODYS_PAGE);
    }

    @Test
    void somebodyElsesIdentityIsNotLinkedToTheAccountOfWhoSignsIn() throws Exception {
        comeBack(person("Diallo"));

        assertThat(browser.location(password())).isEqualTo("/mon-compte");
        assertThat(isSignedIn()).isTrue();
        assertThat(acts()).containsExactly("SIGNED_IN");
    }

    @Test
    void afterTenMinutesThePasswordLinksNothing() throws Exception {
        comeBack(person);
        clock.advance(Duration.ofMinutes(10));

        assertThat(browser.location(password())).isEqualTo("/mon-compte");
        assertThat(acts()).containsExactly("SIGNED_IN");
    }

    @Test
    void anIdentityIsLinkedByTheNextPasswordOnly() throws Exception {
        comeBack(person("Diallo"));
        password();

        assertThat(browser.location(password())).isEqualTo("/");
    }

    @Test
    void manyWrongPasswordsKeepNobodyOut() throws Exception {
        link();
        browser = new HttpVisitor(port);
        for (int failure = 0; failure < 10; failure++) {
            send("Rtk7!xqy");
            clock.advance(Duration.ofMinutes(failure < 9 ? 10 : 0));
        }
        clock.reset();

        assertThat(browser.location(comeBack(person))).isEqualTo("/");
        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void signingOutEndsTheSessionThereTooEvenWhileItIsDown() throws Exception {
        link();
        browser = new HttpVisitor(port);
        comeBack(person);
        PROVIDER.breakDown();

        HttpResponse<String> out = signOut();

        assertThat(isSignedIn()).isFalse();
        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(out.body()).contains("Vous êtes déconnecté", "Me déconnecter de FranceConnect");
        String leadsTo = header(out, "Refresh");
        assertThat(leadsTo).startsWith("0;url=" + ServedProvider.CLIENT.issuer() + "/session/end?");
        Map<String, String> said =
                ServedProvider.parameters(URI.create(leadsTo.substring(6)).getRawQuery());
        assertThat(said).containsEntry("post_logout_redirect_uri", "http://localhost:8080/");
        assertThat(PROVIDER.endedSubject(said)).contains(person.subject());
    }

    @Test
    void whoSignedInByPasswordSignsOutHereOnly() throws Exception {
        password();

        HttpResponse<String> out = signOut();

        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(browser.location(out)).isEqualTo("/");
    }
}
