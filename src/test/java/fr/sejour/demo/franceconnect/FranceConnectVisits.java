package fr.sejour.demo.franceconnect;

import static fr.sejour.testing.HttpVisitor.header;
import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.account.TestAccounts;
import fr.sejour.account.franceconnect.FranceConnectClient;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.testing.HttpVisitor;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServedTest;
import fr.sejour.testing.Written;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service as in production, with a provider elsewhere that is reached over HTTP: what a browser gets. */
@ServedTest
abstract class FranceConnectVisits {

    static final ServedProvider PROVIDER = new ServedProvider();

    static final String PASSWORD = "Rtk7!xqz";
    static final String BUTTON = "/connexion/franceconnect";
    static final String SOMEBODYS_PAGE = "/documents/01890a5d-ac96-774b-bcce-b302099a8057";

    @LocalServerPort
    int port;

    @Autowired
    DSLContext database;

    @Autowired
    MovableClock clock;

    @Autowired
    FranceConnectClient client;

    HttpVisitor browser = new HttpVisitor(0);
    TestAccounts people;
    ForeignerNumber number;
    StandInPerson person;

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

    /** Links the identity to the account, in a browser of its own. */
    void link() throws Exception {
        browser = new HttpVisitor(port);
        comeBack(person);
        password();
        assertThat(acts()).contains("FRANCECONNECT_LINKED");
    }

    /** Presses the button; returns where it leads. */
    String press() throws Exception {
        HttpResponse<String> answer = browser.get(BUTTON);
        assertThat(answer.statusCode()).isEqualTo(302);
        return header(answer, "Location");
    }

    /** Presses the button, signs in there, comes back. */
    HttpResponse<String> comeBack(StandInPerson as) throws Exception {
        return open(PROVIDER.signedIn(press(), as));
    }

    HttpResponse<String> open(URI answer) throws Exception {
        return browser.get(answer.getRawPath() + "?" + answer.getRawQuery());
    }

    HttpResponse<String> password() throws Exception {
        return send(PASSWORD);
    }

    HttpResponse<String> send(String password) throws Exception {
        return browser.post(
                "/connexion/verification",
                Map.of("username", number.digits(), "password", password),
                browser.token("/connexion"));
    }

    HttpResponse<String> signOut() throws Exception {
        return browser.post("/deconnexion", Map.of(), browser.token("/connexion"));
    }

    void assertSaysAndOpensNothing(HttpResponse<String> answer, String why, String words) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(browser.location(answer)).isEqualTo("/connexion?franceconnect=" + why);
        assertThat(isSignedIn()).isFalse();
        assertThat(browser.get("/connexion?franceconnect=" + why).body()).contains(words);
    }

    /** A document is answered with sign-in for strangers, and with 404 for who is known but does not own it. */
    boolean isSignedIn() throws Exception {
        return browser.get(SOMEBODYS_PAGE).statusCode() == 404;
    }

    List<String> acts() {
        return Written.actsOf(database, people.account(number).value());
    }

    static StandInPerson person(String birthName) {
        return new StandInPerson(
                UUID.randomUUID().toString(), "Aminata", birthName, TestAccounts.BIRTH_DATE, "female", "a@example.org");
    }
}
