package fr.sejour.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.shared.AgentId;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.testing.HttpVisitor;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.OtherNode;
import fr.sejour.testing.ServedTest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Two nodes on one database: what ends sessions on one ends those on the other at their next request. */
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessOnEveryNodeTest {

    private static final String PASSWORD = "Rtk7!xqz";
    private static final String NEW_PASSWORD = "Wvb4?plm";
    private static final String NAME = "Lucie Chabannes";

    @LocalServerPort
    int port;

    @Autowired
    Environment environment;

    @Autowired
    DSLContext database;

    @Autowired
    MovableClock clock;

    @Autowired
    AgentAdministration administration;

    @Autowired
    AccountChanges changes;

    @Autowired
    Passwords passwords;

    @Autowired
    AccountLinks links;

    @Autowired
    OpenSessions sessions;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    ApplicationEventPublisher events;

    private OtherNode otherNode;
    private HttpVisitor browser = new HttpVisitor(0);
    private SignedInAgent admin = nobody();
    private SignedInAgent agent = nobody();
    private TestAgents agents;
    private TestAccounts accounts;

    @BeforeAll
    void startTheOtherNode() {
        otherNode = new OtherNode(environment, "sejour.second-factor.required=false");
        agents = new TestAgents(database, clock);
        accounts = new TestAccounts(database, clock);
    }

    @AfterAll
    void stopTheOtherNode() {
        otherNode.close();
    }

    @BeforeEach
    void visitTheOtherNode() {
        browser = new HttpVisitor(otherNode.port());
    }

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    /** What an admin or a mail's link does to an agent's account, on the first node. */
    record Act(String name, Consumer<AccessOnEveryNodeTest> ends) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Act> actsThatEndSessions() {
        return Stream.of(
                new Act("suspension", test -> test.administration.suspend(test.admin, test.agent.id(), test.version())),
                new Act("role", test -> test.change(Role.SUPERVISOR, "75")),
                new Act("prefecture", test -> test.change(Role.AGENT, "69")),
                new Act(
                        "second factor",
                        test -> test.administration.resetSecondFactor(test.admin, test.agent.id(), test.version())),
                new Act(
                        "password",
                        test -> test.passwords.set(
                                test.links
                                        .token(test.links.add(
                                                LinkPurpose.RESET_AGENT_PASSWORD,
                                                new LinkHolder.OfAgent(test.agent.id()),
                                                test.agent.email(),
                                                AgentPasswords.LANGUAGE))
                                        .orElseThrow(),
                                "Vent-du-nord-12")));
    }

    @ParameterizedTest
    @MethodSource("actsThatEndSessions")
    void anAgentIsOutOnTheOtherNodeAtTheNextRequest(Act act) throws Exception {
        agentSignsInOnTheOtherNode();
        assertThat(agentIsIn()).isTrue();

        act.ends().accept(this);

        assertThat(agentIsIn()).isFalse();
    }

    @Test
    void aNewNameEndsNoSession() throws Exception {
        agentSignsInOnTheOtherNode();

        change(Role.AGENT, "75");

        assertThat(administration.account(admin, agent.id()).profile().displayName())
                .isEqualTo(NAME);
        assertThat(agentIsIn()).isTrue();
    }

    @Test
    void whoSignsInAfterwardsStaysIn() throws Exception {
        agentSignsInOnTheOtherNode();
        change(Role.SUPERVISOR, "75");

        signIn(agent);

        assertThat(agentIsIn()).isTrue();
    }

    @Test
    void anOpenPageIsOutBeforeAnotherIsAskedFor() throws Exception {
        agentSignsInOnTheOtherNode();
        String page = openPage();
        assertThat(sends("heartbeat", page, browser).statusCode()).isEqualTo(200);

        administration.suspend(admin, agent.id(), version());

        assertThat(sends("uidl", page, browser).body()).isEqualTo("{\"meta\":{\"sessionExpired\":true}}");
        assertThat(sends("heartbeat", page, browser).statusCode()).isNotEqualTo(200);
    }

    @Test
    void anApplicantsNewPasswordEndsTheSessionOnTheOtherNode() throws Exception {
        ForeignerNumber number = accounts.withAccount("Traoré", "Aminata", PASSWORD);
        ForeignerNumber somebodyElse = accounts.withAccount("Diallo", "Mamadou", PASSWORD);
        HttpVisitor neighbour = new HttpVisitor(otherNode.port());
        signIn(browser, number, PASSWORD);
        signIn(neighbour, somebodyElse, PASSWORD);
        assertThat(applicantIsIn(browser)).isTrue();

        assertThat(changes.changePassword(accounts.account(number), PASSWORD, NEW_PASSWORD))
                .isInstanceOf(AccountChanges.Outcome.Accepted.class);

        assertThat(applicantIsIn(browser)).isFalse();
        assertThat(applicantIsIn(neighbour)).isTrue();
        signIn(browser, number, NEW_PASSWORD);
        assertThat(applicantIsIn(browser)).isTrue();
    }

    @Test
    void signingOutEverywhereElseLeavesTheSessionThatAsks() throws Exception {
        ForeignerNumber number = accounts.withAccount("Traoré", "Aminata", PASSWORD);
        HttpVisitor here = new HttpVisitor(port);
        signIn(here, number, PASSWORD);
        signIn(browser, number, PASSWORD);
        assertThat(applicantIsIn(browser)).isTrue();

        asking(here);
        sessions.endOthers(accounts.account(number));

        assertThat(applicantIsIn(browser)).isFalse();
        assertThat(applicantIsIn(here)).isTrue();
    }

    @Test
    void aChangeThatFailsLeavesTheSessionThatAskedAsItWas() throws Exception {
        ForeignerNumber number = accounts.withAccount("Traoré", "Aminata", PASSWORD);
        ApplicantId account = accounts.account(number);
        HttpVisitor here = new HttpVisitor(port);
        signIn(here, number, PASSWORD);
        signIn(browser, number, PASSWORD);

        asking(here);
        transaction.executeWithoutResult(status -> {
            events.publishEvent(
                    new AccountEvent.PasswordChanged(account, TestAccounts.email(number), AgentPasswords.LANGUAGE));
            status.setRollbackOnly();
        });
        assertThat(applicantIsIn(here)).isTrue();
        assertThat(applicantIsIn(browser)).isTrue();

        otherNode.service(OpenSessions.class).endOthers(account);
        assertThat(applicantIsIn(here)).isFalse();
    }

    private static SignedInAgent nobody() {
        return new SignedInAgent(new AgentId(UUID.randomUUID()), "", "", Role.ADMIN, null);
    }

    private void agentSignsInOnTheOtherNode() throws Exception {
        admin = agents.withPassword(Role.ADMIN);
        agent = agents.withPassword(Role.AGENT);
        signIn(agent);
    }

    private void signIn(SignedInAgent who) throws Exception {
        browser.post(
                "/agents/connexion/verification",
                Map.of("username", who.email(), "password", TestAgents.PASSWORD),
                browser.token("/agents/connexion"));
    }

    private static void signIn(HttpVisitor visitor, ForeignerNumber number, String password) throws Exception {
        visitor.post(
                "/connexion/verification",
                Map.of("username", number.digits(), "password", password),
                visitor.token("/connexion"));
    }

    private void change(Role role, String prefecture) {
        AgentId id = agent.id();
        administration.change(admin, id, version(), new AgentDetails(agent.email(), NAME, role, prefecture));
    }

    private int version() {
        return administration.account(admin, agent.id()).version();
    }

    /** Begins a page as its script does, and returns its number. */
    private String openPage() throws Exception {
        Matcher page = Pattern.compile("\"v-uiId\":(\\d+)")
                .matcher(browser.get("/?v-r=init&location=agents%2Fcompte&query=")
                        .body());
        assertThat(page.find()).isTrue();
        return page.group(1);
    }

    /** What the script of an open page sends by itself. */
    private static HttpResponse<String> sends(String kind, String page, HttpVisitor visitor) throws Exception {
        return visitor.post("/?v-r=" + kind + "&v-uiId=" + page, Map.of(), "");
    }

    private boolean agentIsIn() throws Exception {
        return browser.get("/agents/compte").statusCode() == 200;
    }

    /** A document is answered with sign-in for strangers, and with 404 for who is known but does not own it. */
    private static boolean applicantIsIn(HttpVisitor visitor) throws Exception {
        return visitor.get("/documents/01890a5d-ac96-774b-bcce-b302099a8057").statusCode() == 404;
    }

    /** What follows is asked by this browser on the first node. */
    private static void asking(HttpVisitor visitor) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(new MockHttpSession(request.getServletContext(), visitor.session()));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
