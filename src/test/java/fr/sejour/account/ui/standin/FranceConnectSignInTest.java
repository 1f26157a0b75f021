package fr.sejour.account.ui.standin;

import static fr.sejour.testing.HttpVisitor.header;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.sejour.account.TestAccounts;
import fr.sejour.account.franceconnect.FranceConnectClient;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.testing.FreshDatabase;
import fr.sejour.testing.HttpVisitor;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.TestClockConfiguration;
import fr.sejour.testing.Written;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.ReflectionTestUtils;

/** The service as in production, with a provider elsewhere that is reached over HTTP: what a browser gets. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(TestClockConfiguration.class)
class FranceConnectSignInTest {

    private static final ServedProvider PROVIDER = new ServedProvider();

    private static final String PASSWORD = "Rtk7!xqz";
    private static final String BUTTON = "/connexion/franceconnect";
    private static final String SOMEBODYS_PAGE = "/documents/01890a5d-ac96-774b-bcce-b302099a8057";

    @LocalServerPort
    int port;

    @Autowired
    DSLContext database;

    @Autowired
    MovableClock clock;

    @Autowired
    FranceConnectClient client;

    private HttpVisitor browser = new HttpVisitor(0);
    private TestAccounts people;
    private ForeignerNumber number;
    private StandInPerson person;

    @DynamicPropertySource
    static void franceConnect(DynamicPropertyRegistry properties) {
        properties.add("sejour.franceconnect.issuer", ServedProvider.CLIENT::issuer);
        properties.add("sejour.franceconnect.client-id", ServedProvider.CLIENT::clientId);
        properties.add("sejour.franceconnect.client-secret", ServedProvider.CLIENT::clientSecret);
    }

    @BeforeEach
    void somebody() {
        browser = new HttpVisitor(port);
        people = new TestAccounts(database, clock);
        number = people.withAccount("Traoré", "Aminata", PASSWORD);
        person = person("TRAORE");
    }

    @AfterEach
    void mend() {
        PROVIDER.mend();
        clock.reset();
    }

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
                .containsEntry("redirect_uri", "http://localhost:" + port + "/connexion/franceconnect/retour")
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
    void aLockedAccountIsNotOpened() throws Exception {
        link();
        browser = new HttpVisitor(port);
        for (int failure = 0; failure < 10; failure++) {
            send("Rtk7!xqy");
            clock.advance(Duration.ofMinutes(failure < 9 ? 10 : 0));
        }
        clock.reset();

        assertSaysAndOpensNothing(comeBack(person), "bloque", "Votre compte est bloqué pour un temps");
    }

    @Test
    void whoRefusesThereIsToldThatNothingWasPassedOn() throws Exception {
        link();
        browser = new HttpVisitor(port);

        assertSaysAndOpensNothing(open(PROVIDER.refused(press())), "refus", "rien ne nous a été transmis");
    }

    @Test
    void theAnswerToAnotherBrowserOpensNothing() throws Exception {
        link();
        HttpVisitor other = new HttpVisitor(port);
        String sentTo = header(other.get(BUTTON), "Location");
        browser = new HttpVisitor(port);
        press();

        assertSaysAndOpensNothing(open(PROVIDER.signedIn(sentTo, person)), "echec", "n'a pas abouti");
    }

    @Test
    void anAnswerCountsOnce() throws Exception {
        link();
        browser = new HttpVisitor(port);
        URI answer = PROVIDER.signedIn(press(), person);
        open(answer);
        assertThat(isSignedIn()).isTrue();

        assertThat(browser.location(open(answer))).isEqualTo("/connexion?franceconnect=echec");

        browser = new HttpVisitor(port);
        press();
        assertSaysAndOpensNothing(open(answer), "echec", "n'a pas abouti");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?code=x", "?state=x", "?code=x&state=x", "?error=%3Cscript%3E&state=x"})
    void whatFranceConnectNeverSentOpensNothing(String query) throws Exception {
        assertSaysAndOpensNothing(browser.get("/connexion/franceconnect/retour" + query), "echec", "n'a pas abouti");
    }

    static Stream<Arguments> wrongIdTokens() {
        return Stream.of(
                wrong("issuer", claims -> claims.issuer("https://elsewhere.example")),
                wrong("audience", claims -> claims.audience("another-service")),
                wrong("nonce", claims -> claims.claim("nonce", "another")),
                wrong("no nonce", claims -> claims.claim("nonce", null)),
                wrong("level", claims -> claims.claim("acr", "eidas0")),
                wrong("no level", claims -> claims.claim("acr", null)),
                wrong(
                        "expired",
                        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120)))),
                wrong("subject", claims -> claims.subject("another")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongIdTokens")
    void anIdTokenThatDoesNotHoldOpensNothing(String what, UnaryOperator<JWTClaimsSet.Builder> twist) throws Exception {
        link();
        browser = new HttpVisitor(port);
        PROVIDER.twistIdToken(twist);

        assertSaysAndOpensNothing(comeBack(person), "echec", "n'a pas abouti");
    }

    @Test
    void anIdTokenWithAnotherSignatureOrNoneOpensNothing() throws Exception {
        link();
        UnaryOperator<String> changed = token -> {
            String foreign = new StandInProvider(ServedProvider.CLIENT, clock).signed(new JWTClaimsSet.Builder());
            return token.substring(0, token.lastIndexOf('.')) + foreign.substring(foreign.lastIndexOf('.'));
        };
        UnaryOperator<String> unsigned =
                token -> "eyJhbGciOiJub25lIn0" + token.substring(token.indexOf('.'), token.lastIndexOf('.') + 1);

        for (UnaryOperator<String> twist : List.of(changed, unsigned)) {
            browser = new HttpVisitor(port);
            PROVIDER.twistSigned(twist);
            assertSaysAndOpensNothing(comeBack(person), "echec", "n'a pas abouti");
        }
    }

    @Test
    void whatIsToldOfAnotherPersonOrToAnotherServiceIsNotTaken() throws Exception {
        for (UnaryOperator<JWTClaimsSet.Builder> twist : List.<UnaryOperator<JWTClaimsSet.Builder>>of(
                claims -> claims.subject("another"),
                claims -> claims.audience("another-service"),
                claims -> claims.issuer("https://elsewhere.example"))) {
            browser = new HttpVisitor(port);
            PROVIDER.twistUserInfo(twist);
            assertSaysAndOpensNothing(comeBack(person), "echec", "n'a pas abouti");
        }
    }

    @Test
    void whatIsToldInPlainJsonIsTakenFromTheSameSubjectOnly() throws Exception {
        PROVIDER.tellPlainly();
        comeBack(person);
        password();
        assertThat(acts()).contains("FRANCECONNECT_LINKED");

        browser = new HttpVisitor(port);
        PROVIDER.twistUserInfo(claims -> claims.subject("another"));
        assertSaysAndOpensNothing(comeBack(person), "echec", "n'a pas abouti");
    }

    @Test
    void whileFranceConnectIsDownItSaysSoAndThePasswordStillSignsIn() throws Exception {
        ReflectionTestUtils.setField(
                Objects.requireNonNull(ReflectionTestUtils.getField(client, "registration")), "known", null);
        clock.advance(Duration.ofSeconds(6));
        PROVIDER.breakDown();

        assertSaysAndOpensNothing(browser.get(BUTTON), "indisponible", "FranceConnect ne répond pas en ce moment.");
        password();
        assertThat(isSignedIn()).isTrue();

        PROVIDER.mend();
        clock.advance(Duration.ofSeconds(6));
        assertThat(press()).startsWith(ServedProvider.CLIENT.issuer());
    }

    @Test
    void whenItBreaksDownBetweenQuestionAndAnswerItSaysSo() throws Exception {
        URI answer = PROVIDER.signedIn(press(), person);
        PROVIDER.breakDown();

        assertSaysAndOpensNothing(open(answer), "indisponible", "FranceConnect ne répond pas en ce moment.");
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
        assertThat(said).containsEntry("post_logout_redirect_uri", "http://localhost:" + port + "/");
        assertThat(PROVIDER.endedSubject(said)).contains(person.subject());
    }

    @Test
    void whoSignedInByPasswordSignsOutHereOnly() throws Exception {
        password();

        HttpResponse<String> out = signOut();

        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(browser.location(out)).isEqualTo("/");
    }

    /** Links the identity to the account, in a browser of its own. */
    private void link() throws Exception {
        browser = new HttpVisitor(port);
        comeBack(person);
        password();
        assertThat(acts()).contains("FRANCECONNECT_LINKED");
    }

    /** Presses the button; returns where it leads. */
    private String press() throws Exception {
        HttpResponse<String> answer = browser.get(BUTTON);
        assertThat(answer.statusCode()).isEqualTo(302);
        return header(answer, "Location");
    }

    /** Presses the button, signs in there, comes back. */
    private HttpResponse<String> comeBack(StandInPerson as) throws Exception {
        return open(PROVIDER.signedIn(press(), as));
    }

    private HttpResponse<String> open(URI answer) throws Exception {
        return browser.get(answer.getRawPath() + "?" + answer.getRawQuery());
    }

    private HttpResponse<String> password() throws Exception {
        return send(PASSWORD);
    }

    private HttpResponse<String> send(String password) throws Exception {
        return browser.post(
                "/connexion/verification",
                Map.of("username", number.digits(), "password", password),
                browser.token("/connexion"));
    }

    private HttpResponse<String> signOut() throws Exception {
        return browser.post("/deconnexion", Map.of(), browser.token("/connexion"));
    }

    private void assertSaysAndOpensNothing(HttpResponse<String> answer, String why, String words) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(browser.location(answer)).isEqualTo("/connexion?franceconnect=" + why);
        assertThat(isSignedIn()).isFalse();
        assertThat(browser.get("/connexion?franceconnect=" + why).body()).contains(words);
    }

    /** A document is answered with sign-in for strangers, and with 404 for who is known but does not own it. */
    private boolean isSignedIn() throws Exception {
        return browser.get(SOMEBODYS_PAGE).statusCode() == 404;
    }

    private List<String> acts() {
        return Written.actsOf(database, people.account(number).value());
    }

    private static StandInPerson person(String birthName) {
        return new StandInPerson(
                UUID.randomUUID().toString(), "Aminata", birthName, TestAccounts.BIRTH_DATE, "female", "a@example.org");
    }

    private static Arguments wrong(String what, UnaryOperator<JWTClaimsSet.Builder> twist) {
        return Arguments.of(what, twist);
    }
}
