package fr.sejour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sejour.db.Tables.ACCOUNT_LINK;
import static sejour.db.Tables.AGENT;

import fr.sejour.account.AgentAdministration.Result;
import fr.sejour.account.AgentDetails.Flaw;
import fr.sejour.audit.AgentLines;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServiceTest;
import fr.sejour.testing.Written;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AgentAdministrationTest {

    private static final String NEW_PASSWORD = "Vent-du-nord-12";

    @Autowired
    AgentAdministration administration;

    @Autowired
    AgentSignIn signIn;

    @Autowired
    Passwords passwords;

    @Autowired
    AccountLinks links;

    @Autowired
    DSLContext database;

    @Autowired
    MovableClock clock;

    private TestAgents people;
    private SignedInAgent admin = new SignedInAgent(new AgentId(UUID.randomUUID()), "", "", Role.ADMIN, null);

    @BeforeEach
    void people() {
        people = new TestAgents(database, clock);
        admin = people.withPassword(Role.ADMIN);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void whoIsInvitedChoosesAPasswordByTheMailsLinkAndSignsIn() {
        String email = address();
        AgentId id = done(administration.invite(admin, new AgentDetails(email, "Lucie Chabannes", Role.AGENT, "69")));
        assertThat(account(id).state()).isEqualTo(AgentAccount.State.INVITED);
        assertThat(mailsTo(email)).containsExactly("AGENT_INVITED");

        assertThat(passwords.set(link(id), NEW_PASSWORD)).isInstanceOf(Passwords.Outcome.Accepted.class);

        assertThat(account(id).state()).isEqualTo(AgentAccount.State.ACTIVE);
        assertThat(signIn.password(email, NEW_PASSWORD)).isInstanceOf(AgentSignIn.Outcome.CodeAwaited.class);
    }

    @Test
    void aLinkIsForOneUseAndAnotherOneEndsTheEarlier() {
        SignedInAgent agent = people.withPassword(Role.AGENT);
        administration.sendLink(admin, agent.id(), 0);
        String earlier = link(agent.id());
        administration.sendLink(admin, agent.id(), 0);
        String later = link(agent.id());

        assertThat(passwords.set(later, NEW_PASSWORD)).isInstanceOf(Passwords.Outcome.Accepted.class);
        assertThat(passwords.set(later, NEW_PASSWORD)).isInstanceOf(Passwords.Outcome.NotOpen.class);
        assertThat(passwords.set(earlier, NEW_PASSWORD)).isInstanceOf(Passwords.Outcome.NotOpen.class);
        assertThat(mailsTo(agent.email()))
                .containsExactlyInAnyOrder("AGENT_PASSWORD_RESET", "AGENT_PASSWORD_RESET", "AGENT_PASSWORD_CHANGED");
    }

    @Test
    void whatIsEnteredWronglyIsNamedAndNothingIsMade() {
        SignedInAgent other = people.agent("75");

        assertThat(flaws(new AgentDetails("lucie", " ", null, null))).containsExactly(Flaw.EMAIL, Flaw.NAME, Flaw.ROLE);
        assertThat(flaws(new AgentDetails(other.email().toUpperCase(Locale.ROOT), "Lucie", Role.AGENT, null)))
                .containsExactly(Flaw.EMAIL_TAKEN, Flaw.PREFECTURE);
        assertThat(flaws(new AgentDetails(address(), "Lucie", Role.SUPERVISOR, "20")))
                .containsExactly(Flaw.PREFECTURE);
    }

    @Test
    void aRoleWithoutPrefectureHasNoneWhateverWasEntered() {
        AgentId id = done(administration.invite(admin, new AgentDetails(address(), "Sylvie", Role.DESIGNER, "75")));

        assertThat(account(id).profile().prefecture()).isNull();
    }

    @Test
    void ofTwoAdminsThatChangeAnAccountTheSecondIsTold() {
        SignedInAgent agent = people.agent("75");
        AgentDetails toSupervisor = new AgentDetails("", "Hélène", Role.SUPERVISOR, "69");

        assertThat(administration.change(admin, agent.id(), 0, toSupervisor)).isInstanceOf(Result.Done.class);
        assertThat(administration.change(admin, agent.id(), 0, new AgentDetails("", "Autre", Role.AGENT, "75")))
                .isInstanceOf(Result.Stale.class);
        assertThat(administration.suspend(admin, agent.id(), 0)).isInstanceOf(Result.Stale.class);

        assertThat(account(agent.id()).profile())
                .isEqualTo(new AgentProfile(agent.email(), "Hélène", Role.SUPERVISOR, "69"));
    }

    @Test
    void whoIsSuspendedDoesNotEnterUntilReinstated() {
        SignedInAgent agent = people.withPassword(Role.AGENT);

        done(administration.suspend(admin, agent.id(), 0));
        assertThat(signIn.password(agent.email(), TestAgents.PASSWORD)).isInstanceOf(AgentSignIn.Outcome.Refused.class);

        done(administration.reinstate(admin, agent.id(), 1));
        assertThat(signIn.password(agent.email(), TestAgents.PASSWORD))
                .isInstanceOf(AgentSignIn.Outcome.CodeAwaited.class);
    }

    @Test
    void whoIsSuspendedMakesNoPasswordByAnOpenLink() {
        SignedInAgent agent = people.withPassword(Role.AGENT);
        administration.sendLink(admin, agent.id(), 0);
        String token = link(agent.id());
        done(administration.suspend(admin, agent.id(), 0));

        assertThat(passwords.set(token, NEW_PASSWORD)).isInstanceOf(Passwords.Outcome.NotOpen.class);
    }

    @Test
    void afterAResetTheNextSignInEnrolsAnotherApp() {
        SignedInAgent agent = people.withPassword(Role.AGENT);
        PendingSignIn pending = awaited(agent);
        signIn.code(pending, people.code(Objects.requireNonNull(pending.newSecret())));
        assertThat(account(agent.id()).hasSecondFactor()).isTrue();

        done(administration.resetSecondFactor(
                admin, agent.id(), account(agent.id()).version()));

        assertThat(account(agent.id()).hasSecondFactor()).isFalse();
        assertThat(awaited(agent).newSecret()).isNotNull();
    }

    @Test
    void theLastActiveAdminCanNeitherSuspendNorDemoteThemself() {
        onlyAdmin();

        assertThat(administration.suspend(admin, admin.id(), 0)).isInstanceOf(Result.LastAdmin.class);
        assertThat(administration.change(admin, admin.id(), 0, new AgentDetails("", "Paul", Role.AGENT, "75")))
                .isInstanceOf(Result.LastAdmin.class);
        assertThat(administration.change(admin, admin.id(), 0, new AgentDetails("", "Paul M.", Role.ADMIN, null)))
                .isInstanceOf(Result.Done.class);
    }

    @Test
    void ofTwoAdminsWhoSuspendEachOtherAtOnceOneRemains() throws Exception {
        onlyAdmin();
        SignedInAgent other = people.withPassword(Role.ADMIN);
        Callable<Result> first = () -> administration.suspend(admin, other.id(), 0);
        Callable<Result> second = () -> administration.suspend(other, admin.id(), 0);

        try (var threads = Executors.newFixedThreadPool(2)) {
            threads.invokeAll(List.of(first, second));
        }

        assertThat(database.fetchCount(
                        AGENT, AGENT.ID.in(admin.id(), other.id()).and(AGENT.SUSPENDED_AT.isNull())))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void whoIsNoAdminFindsNothing(Role role) {
        SignedInAgent nobody = people.withPassword(role);

        denied(nobody);
    }

    @Test
    void whoIsNoAdminAnyMoreFindsNothingWhateverTheSessionSays() {
        SignedInAgent former = people.withPassword(Role.ADMIN);
        done(administration.suspend(admin, former.id(), 0));

        denied(former);
    }

    @Test
    void anAgentThatDoesNotExistIsMissing() {
        AgentId nobody = new AgentId(UUID.randomUUID());

        assertThatThrownBy(() -> administration.account(admin, nobody)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> administration.suspend(admin, nobody, 0)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatHappensIsJournalledAndSignInsAreShown() {
        SignedInAgent agent = people.withPassword(Role.AGENT);
        PendingSignIn pending = awaited(agent);
        signIn.code(pending, people.code(Objects.requireNonNull(pending.newSecret())));
        done(administration.suspend(admin, agent.id(), 1));

        assertThat(administration.signIns(admin, agent.id(), 20))
                .extracting(AgentLines.Line::act)
                .containsExactly("SIGNED_IN", "SECOND_FACTOR_ENROLLED");
        assertThat(Written.actsOf(database, admin.id().value())).containsExactly("AGENT_SUSPENDED");
    }

    @Test
    void agentsAreFoundByPartOfNameOrAddress() {
        SignedInAgent agent = people.agent("75");

        assertThat(administration.find(admin, agent.email().substring(6, 20).toUpperCase(Locale.ROOT), 10))
                .extracting(AgentAccount::id)
                .containsExactly(agent.id());
        assertThat(administration.find(admin, "%", 10)).isEmpty();
    }

    private void denied(SignedInAgent nobody) {
        AgentDetails details = new AgentDetails(address(), "Lucie", Role.ADMIN, null);
        assertThatThrownBy(() -> administration.find(nobody, "", 10)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> administration.account(nobody, admin.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> administration.signIns(nobody, admin.id(), 1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> administration.invite(nobody, details)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> administration.change(nobody, nobody.id(), 0, details))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> administration.suspend(nobody, admin.id(), 0)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> administration.reinstate(nobody, nobody.id(), 0))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> administration.resetSecondFactor(nobody, admin.id(), 0))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> administration.sendLink(nobody, admin.id(), 0)).isInstanceOf(NotFoundException.class);
    }

    /** Of those whom other tests left. */
    private void onlyAdmin() {
        database.update(AGENT)
                .set(AGENT.SUSPENDED_AT, clock.instant())
                .where(AGENT.ROLE.eq(Role.ADMIN))
                .and(AGENT.ID.ne(admin.id()))
                .execute();
    }

    private PendingSignIn awaited(SignedInAgent agent) {
        return ((AgentSignIn.Outcome.CodeAwaited) signIn.password(agent.email(), TestAgents.PASSWORD)).pending();
    }

    private AgentAccount account(AgentId id) {
        return administration.account(admin, id);
    }

    private static AgentId done(Result result) {
        assertThat(result).isInstanceOf(Result.Done.class);
        return ((Result.Done) result).agent();
    }

    private Iterable<Flaw> flaws(AgentDetails entered) {
        Result result = administration.invite(admin, entered);
        assertThat(result).isInstanceOf(Result.Refused.class);
        return ((Result.Refused) result).flaws();
    }

    /** The token of the latest link sent to this agent. */
    private String link(AgentId id) {
        UUID link = database.select(ACCOUNT_LINK.ID)
                .from(ACCOUNT_LINK)
                .where(ACCOUNT_LINK.AGENT_ID.eq(id))
                .orderBy(ACCOUNT_LINK.ID.desc())
                .limit(1)
                .fetchSingle()
                .value1();
        return links.token(link).orElseThrow();
    }

    private List<String> mailsTo(String email) {
        return Written.mailsTo(database, email);
    }

    private static String address() {
        return "agent." + UUID.randomUUID() + "@example.org";
    }
}
