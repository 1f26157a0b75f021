package fr.sejour.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.account.TestAccounts;
import fr.sejour.account.TestAgents;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.testing.HttpVisitor;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServedTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an agent's browser gets, over real HTTP. */
@ServedTest
class AgentWebSecurityTest {

    @LocalServerPort
    int port;

    @Autowired
    DSLContext database;

    @Autowired
    MovableClock clock;

    private HttpVisitor browser = new HttpVisitor(0);
    private TestAgents people;

    @BeforeEach
    void people() {
        browser = new HttpVisitor(port);
        people = new TestAgents(database, clock);
    }

    @Test
    void theRightPairLeadsWhereTheRoleBeginsInANewSession() throws Exception {
        SignedInAgent admin = people.withPassword(Role.ADMIN);
        browser.token("/agents/connexion");
        String before = browser.session();

        HttpResponse<String> answer = signIn(admin);

        assertThat(browser.location(answer)).isEqualTo("/administration/agents");
        assertThat(browser.session()).isNotEqualTo(before);
    }

    @Test
    void whoAsksForAnAgentsPageIsLedToTheAgentsSignInAndThenThere() throws Exception {
        SignedInAgent agent = people.withPassword(Role.AGENT);
        HttpResponse<String> asked = browser.get("/instruction/demandes?page=2");
        assertThat(browser.location(asked)).isEqualTo("/agents/connexion");

        HttpResponse<String> answer = signIn(agent);

        assertThat(browser.location(answer)).startsWith("/instruction/demandes?page=2");
    }

    @Test
    void whoIsRefusedFindsTheAddressAgainAndNoReason() throws Exception {
        HttpResponse<String> answer =
                send("nobody@example.org", TestAgents.PASSWORD, browser.token("/agents/connexion"));
        assertThat(browser.location(answer)).isEqualTo("/agents/connexion?erreur");

        assertThat(browser.get("/agents/connexion?erreur").body())
                .contains("Nous ne pouvons pas vous identifier.")
                .contains("value=\"nobody@example.org\"")
                .doesNotContain(TestAgents.PASSWORD);
    }

    @Test
    void aFormWithoutItsTokenSaysWhatToDo() throws Exception {
        SignedInAgent agent = people.withPassword(Role.AGENT);
        browser.token("/agents/connexion");

        HttpResponse<String> answer = send(agent.email(), TestAgents.PASSWORD, "forged");

        assertThat(browser.location(answer)).isEqualTo("/agents/connexion?expiree");
    }

    @Test
    void forAnApplicantThereAreNoAgentsPages() throws Exception {
        ForeignerNumber number = new TestAccounts(database, clock).withAccount("Traoré", "Aminata", "Rtk7!xqz");
        browser.post(
                "/connexion/verification",
                Map.of("username", number.digits(), "password", "Rtk7!xqz"),
                browser.token("/connexion"));
        HttpResponse<String> missing = browser.get("/nulle-part");

        for (String page : List.of("/agents/compte", "/administration/agents", "/instruction/nulle-part")) {
            HttpResponse<String> answer = browser.get(page);
            assertThat(answer.statusCode()).isEqualTo(missing.statusCode());
        }
    }

    @Test
    void anAgentFindsNoApplicantsFile() throws Exception {
        SignedInAgent agent = people.withPassword(Role.AGENT);
        signIn(agent);

        for (String file : List.of(
                "/documents/01890a5d-ac96-774b-bcce-b302099a8057",
                "/papiers/01890a5d-ac96-774b-bcce-b302099a8057/RECEIPT")) {
            assertThat(browser.get(file).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void anApplicantsPairOpensNothingHereNorAnAgentsThere() throws Exception {
        SignedInAgent agent = people.withPassword(Role.AGENT);

        HttpResponse<String> answer = browser.post(
                "/connexion/verification",
                Map.of("username", agent.email(), "password", TestAgents.PASSWORD),
                browser.token("/connexion"));

        assertThat(browser.location(answer)).isEqualTo("/connexion?erreur");
    }

    @Test
    void signingOutLeadsBackToTheAgentsSignIn() throws Exception {
        SignedInAgent agent = people.withPassword(Role.AGENT);
        signIn(agent);
        String own = browser.token("/agents/compte");

        HttpResponse<String> answer = browser.post("/agents/deconnexion", Map.of(), own);

        assertThat(browser.location(answer)).isEqualTo("/agents/connexion");
        assertThat(browser.location(browser.get("/agents/compte"))).isEqualTo("/agents/connexion");
    }

    @Test
    void untilTheCodeIsRightThePasswordOpensNothing() throws Exception {
        SignedInAgent agent = people.withPassword(Role.AGENT);
        String token = browser.token("/agents/connexion");
        String before = browser.session();

        HttpResponse<String> answer = send(agent.email(), TestAgents.PASSWORD, token);

        assertThat(browser.location(answer)).isEqualTo("/agents/connexion/code");
        assertThat(browser.session()).isNotEqualTo(before);
        assertThat(browser.location(browser.get("/agents/compte"))).isEqualTo("/agents/connexion");

        HttpResponse<String> wrong = code("000000");
        assertThat(browser.location(wrong)).isEqualTo("/agents/connexion/code?erreur");
        assertThat(browser.get("/agents/connexion/code?erreur").body()).contains("Ce code n'est pas le bon");
        assertThat(browser.location(browser.get("/agents/compte"))).isEqualTo("/agents/connexion");
    }

    @Test
    void theFirstTimeThePageShowsTheSecretAsPictureAndAsText() throws Exception {
        SignedInAgent agent = people.withPassword(Role.AGENT);
        send(agent.email(), TestAgents.PASSWORD, browser.token("/agents/connexion"));

        String page = browser.get("/agents/connexion/code").body();

        assertThat(page).containsPattern("<img[^>]+src=\"data:image/svg").contains("alt=\"Code QR à photographier");
        assertThat(key(page)).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
    }

    @Test
    void whoHasNotGivenAPasswordIsAskedForNoCode() throws Exception {
        assertThat(browser.get("/agents/connexion/code").body())
                .contains("Aucun code n'est attendu")
                .doesNotContain("<img class");
        browser.token("/agents/connexion");

        assertThat(browser.location(browser.post(
                        "/agents/connexion/code/verification",
                        Map.of("code", "123456"),
                        browser.token("/agents/connexion"))))
                .isEqualTo("/agents/connexion?expiree");
    }

    private HttpResponse<String> signIn(SignedInAgent agent) throws Exception {
        send(agent.email(), TestAgents.PASSWORD, browser.token("/agents/connexion"));
        return code(people.code(key(browser.get("/agents/connexion/code").body())));
    }

    private HttpResponse<String> code(String code) throws Exception {
        return browser.post(
                "/agents/connexion/code/verification", Map.of("code", code), browser.token("/agents/connexion/code"));
    }

    /** The key as the page writes it for who cannot take a picture. */
    private static String key(String page) {
        Matcher key = Pattern.compile("<code[^>]*>([^<]+)</code>").matcher(page);
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private HttpResponse<String> send(String email, String password, String token) throws Exception {
        return browser.post("/agents/connexion/verification", Map.of("username", email, "password", password), token);
    }
}
