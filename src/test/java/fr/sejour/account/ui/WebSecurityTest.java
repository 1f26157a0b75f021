package fr.sejour.account.ui;

import static fr.sejour.testing.HttpVisitor.header;
import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.account.AccountEvent;
import fr.sejour.account.TestAccounts;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.testing.HttpVisitor;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServedTest;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.transaction.support.TransactionOperations;

/** What a browser gets, over real HTTP. */
@ServedTest
class WebSecurityTest {

    private static final String PASSWORD = "Rtk7!xqz";

    @LocalServerPort
    int port;

    @Autowired
    DSLContext database;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    BusySignIn busy;

    private HttpVisitor browser = new HttpVisitor(0);
    private TestAccounts people;

    @BeforeEach
    void people() {
        browser = new HttpVisitor(port);
        people = new TestAccounts(database, clock);
    }

    @Test
    void theRightPairLeadsHomeInANewSession() throws Exception {
        ForeignerNumber number = people.withAccount("Traoré", "Aminata", PASSWORD);
        String token = openSignIn();
        String before = browser.session();

        HttpResponse<String> answer = send(number.digits(), PASSWORD, token);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(browser.location(answer)).isEqualTo("/");
        assertThat(browser.session()).isNotEqualTo(before);
    }

    @Test
    void whoAskedForAPageIsLedThereAfterSignIn() throws Exception {
        ForeignerNumber number = people.withAccount("Traoré", "Aminata", PASSWORD);
        HttpResponse<String> asked = browser.get("/documents/01890a5d-ac96-774b-bcce-b302099a8057");
        assertThat(browser.location(asked)).isEqualTo("/connexion");

        HttpResponse<String> answer = send(number.digits(), PASSWORD, openSignIn());

        assertThat(browser.location(answer)).startsWith("/documents/01890a5d-ac96-774b-bcce-b302099a8057");
    }

    @Test
    void everyCauseOfFailureGetsTheSameAnswer() throws Exception {
        ForeignerNumber known = people.withAccount("Traoré", "Aminata", PASSWORD);

        for (String number : List.of(known.digits(), TestAccounts.freeNumber().digits(), "Aminata", "")) {
            HttpResponse<String> answer = send(number, "Rtk7!xqy", openSignIn());

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(browser.location(answer)).isEqualTo("/connexion?erreur");
        }
    }

    @Test
    void theIdentifierStaysAndThePasswordDoesNot() throws Exception {
        send("<script>12", "Rtk7!xqy", openSignIn());

        String page = browser.get("/connexion?erreur").body();

        assertThat(page).contains("Nous ne pouvons pas vous identifier.");
        assertThat(page).contains("value=\"&lt;script&gt;12\"").doesNotContain("<script>12");
        assertThat(page).doesNotContain("Rtk7!xqy");
        assertThat(browser.get("/connexion?erreur").body()).doesNotContain("12\"");
    }

    @Test
    void aFormWithoutItsTokenSignsNobodyInAndSaysWhatToDo() throws Exception {
        ForeignerNumber number = people.withAccount("Traoré", "Aminata", PASSWORD);
        openSignIn();

        HttpResponse<String> answer = send(number.digits(), PASSWORD, "forged");

        assertThat(browser.location(answer)).isEqualTo("/connexion?expiree");
        assertThat(browser.get("/connexion?expiree").body()).contains("Cette page est restée ouverte trop longtemps.");
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void signingOutNeedsItsToken() throws Exception {
        ForeignerNumber number = people.withAccount("Traoré", "Aminata", PASSWORD);
        send(number.digits(), PASSWORD, openSignIn());

        browser.get("/deconnexion");
        browser.post("/deconnexion", Map.of(), "");

        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void aChangedPasswordEndsTheSessionsOfTheAccountAndNoOther() throws Exception {
        ForeignerNumber number = people.withAccount("Traoré", "Aminata", PASSWORD);
        ForeignerNumber other = people.withAccount("Diallo", "Mamadou", PASSWORD);
        send(number.digits(), PASSWORD, openSignIn());

        changed(other);
        assertThat(isSignedIn()).isTrue();

        changed(number);
        assertThat(isSignedIn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/connexion", "/creer-un-compte", "/nulle-part", "/actuator/health/liveness"})
    void everyAnswerForbidsFramesGuessedTypesAndForeignReferrers(String path) throws Exception {
        HttpResponse<String> answer = browser.get(path);

        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()", "microphone=()", "geolocation=()");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("frame-ancestors 'none'")
                .contains("form-action 'self'")
                .doesNotContain("script-src 'unsafe-inline'");
    }

    @Test
    void aPageRunsNoScriptButItsOwn() throws Exception {
        HttpResponse<String> page = browser.get("/creer-un-compte");

        Matcher nonce = Pattern.compile("script-src 'self' 'unsafe-eval' 'nonce-([^']+)'")
                .matcher(header(page, "Content-Security-Policy"));
        assertThat(nonce.find()).isTrue();
        Matcher script = Pattern.compile("<script[^>]*>").matcher(page.body());
        assertThat(script.results().map(found -> found.group()))
                .isNotEmpty()
                .allSatisfy(tag -> assertThat(tag).contains("nonce=\"" + nonce.group(1) + "\""));
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(header(browser.get("/creer-un-compte"), "Content-Security-Policy"))
                .doesNotContain(nonce.group(1));
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOfOtherSites() throws Exception {
        HttpResponse<String> page = browser.get("/creer-un-compte");

        assertThat(header(page, "Set-Cookie"))
                .startsWith("JSESSIONID=")
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    @Test
    void strangersElsewhereDoNotKeepAKnownDeviceOut() throws Exception {
        ForeignerNumber number = people.withAccount("Traoré", "Aminata", PASSWORD);
        HttpResponse<String> first = send(number.digits(), PASSWORD, openSignIn());
        assertThat(first.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("appareil=")
                        .contains("Path=/", "Max-Age=7776000", "HttpOnly", "SameSite=Lax"));
        HttpVisitor home = browser;
        home.post("/deconnexion", Map.of(), home.token("/connexion"));
        browser = new HttpVisitor(port);
        String token = openSignIn();
        for (int i = 0; i < 4; i++) {
            send(number.digits(), "Rtk7!xqy", token);
        }
        assertThat(browser.location(send(number.digits(), PASSWORD, token))).isEqualTo("/connexion?erreur");

        browser = home;

        assertThat(browser.location(send(number.digits(), PASSWORD, openSignIn())))
                .isEqualTo("/");
    }

    @Test
    void whenTooManyWaitThePageSaysSoAndHoldsNoPassword() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", SignInView.CHECK);
        request.setParameter(SignInView.IDENTIFIER, "4829103756");
        request.setParameter(SignInView.PASSWORD, PASSWORD);
        MockHttpServletResponse answer = new MockHttpServletResponse();

        new SignInFailure(SignInView.ADDRESS, SignInView.IDENTIFIER, busy)
                .onAuthenticationFailure(request, answer, new AuthenticationServiceException("Busy"));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("30");
        assertThat(answer.getContentAsString())
                .contains("Réessayez dans une demi-minute.", "href=\"/connexion?reessayer\"")
                .doesNotContain(PASSWORD);
        MockHttpSession session = (MockHttpSession) Objects.requireNonNull(request.getSession(false));
        assertThat(Collections.list(session.getAttributeNames()))
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(session.getAttribute(name)).asString().doesNotContain(PASSWORD));
    }

    @Test
    void nothingListsWhatThereIsToAskOfTheService() throws Exception {
        assertThat(browser.get("/actuator").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/connexion", "/mes-demandes", "/instruction", "/documents/1", "/nulle-part"})
    void aForgedHostIsNeverToldBack(String path) throws Exception {
        String answer;
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: forged.example\r\nAccept: text/html\r\n"
                                    + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("forged.example");
    }

    @Test
    void aPageThatDoesNotExistSaysSoToStrangersToo() throws Exception {
        assertThat(browser.get("/nulle-part").statusCode()).isEqualTo(404);
        assertThat(browser.get("/dev/mails").statusCode()).isEqualTo(404);
    }

    @Test
    void whereFranceConnectIsNotConfiguredThereIsNothingOfIt() throws Exception {
        assertThat(browser.get("/connexion?franceconnect=inconnu").body()).doesNotContain("FranceConnect");
        assertThat(browser.get("/connexion/franceconnect").statusCode()).isEqualTo(404);
        assertThat(browser.get("/connexion/franceconnect/retour?code=x&state=x").statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/dev/franceconnect/.well-known/openid-configuration")
                        .statusCode())
                .isEqualTo(404);
    }

    private void changed(ForeignerNumber number) {
        transaction.executeWithoutResult(status -> events.publishEvent(
                new AccountEvent.PasswordChanged(people.account(number), TestAccounts.email(number), Locale.FRENCH)));
    }

    /** A document is answered with sign-in for strangers, and with 404 for who is known but does not own it. */
    private boolean isSignedIn() throws Exception {
        return browser.get("/documents/01890a5d-ac96-774b-bcce-b302099a8057").statusCode() == 404;
    }

    private String openSignIn() throws Exception {
        return browser.token("/connexion");
    }

    private HttpResponse<String> send(String identifier, String password, String token) throws Exception {
        return browser.post("/connexion/verification", Map.of("username", identifier, "password", password), token);
    }
}
