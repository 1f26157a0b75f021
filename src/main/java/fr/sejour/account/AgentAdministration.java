package fr.sejour.account;

import fr.sejour.account.AgentDetails.Flaw;
import fr.sejour.audit.AgentLines;
import fr.sejour.reference.Departments;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Administration of agents' accounts. Every method checks in the database that the caller is still an active admin,
 * whatever the session says; for anybody else it finds nothing. Changes run one after another, so that two admins who
 * suspend each other leave one active.
 */
@Service
public class AgentAdministration {

    private static final List<String> SIGN_INS =
            List.of("SIGNED_IN", "SIGN_IN_REFUSED", "SIGN_IN_SLOWED", "PASSWORD_CHANGED", "SECOND_FACTOR_ENROLLED");

    private final AgentStore agents;
    private final AgentPasswords passwords;
    private final AgentLines journal;
    private final Departments departments;
    private final ApplicationEventPublisher events;

    AgentAdministration(
            AgentStore agents,
            AgentPasswords passwords,
            AgentLines journal,
            Departments departments,
            ApplicationEventPublisher events) {
        this.agents = agents;
        this.passwords = passwords;
        this.journal = journal;
        this.departments = departments;
        this.events = events;
    }

    /** Result of a change. */
    public sealed interface Result {

        record Done(AgentId agent) implements Result {}

        record Refused(Set<Flaw> flaws) implements Result {}

        /** Somebody changed the account since it was shown. */
        record Stale() implements Result {}

        /** The change would leave no active admin. */
        record LastAdmin() implements Result {}
    }

    /**
     * The first agents that match, sorted by name.
     *
     * @param text part of a name or an e-mail address; blank for all agents
     */
    @Transactional(readOnly = true)
    public List<AgentAccount> find(SignedInAgent admin, String text, int count) {
        mustBeAdmin(admin);
        return agents.accounts(text.strip(), count);
    }

    /** @throws NotFoundException when there is no such agent */
    @Transactional(readOnly = true)
    public AgentAccount account(SignedInAgent admin, AgentId id) {
        mustBeAdmin(admin);
        return agents.account(id).orElseThrow(NotFoundException::new);
    }

    /** The last sign-ins, refusals and delays of an agent, and changes of how the agent signs in; newest first. */
    @Transactional(readOnly = true)
    public List<AgentLines.Line> signIns(SignedInAgent admin, AgentId id, int count) {
        mustBeAdmin(admin);
        return journal.latest(id, SIGN_INS, count);
    }

    /** Makes an account and sends its agent a link to choose a password. */
    @Transactional
    public Result invite(SignedInAgent admin, AgentDetails entered) {
        lock(admin);
        Optional<String> email = EmailAddress.parse(entered.email());
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        if (email.isEmpty()) {
            flaws.add(Flaw.EMAIL);
        } else if (agents.find(email.get()).isPresent()) {
            flaws.add(Flaw.EMAIL_TAKEN);
        }
        flaws.addAll(entered.flaws(this::isPrefecture));
        if (!flaws.isEmpty() || email.isEmpty()) {
            return new Result.Refused(flaws);
        }
        Role role = Objects.requireNonNull(entered.role());
        String prefecture = AgentDetails.prefectureOf(role, entered.prefecture());
        return agents.add(email.get(), entered.displayName().strip(), role, prefecture, null)
                .<Result>map(id -> {
                    passwords.sendLink(agents.find(id).orElseThrow());
                    tell(admin, id, "AGENT_INVITED", role, prefecture);
                    return new Result.Done(id);
                })
                .orElseGet(() -> new Result.Refused(EnumSet.of(Flaw.EMAIL_TAKEN)));
    }

    /** Changes name, role and prefecture; a new role or prefecture ends the agent's sessions. */
    @Transactional
    public Result change(SignedInAgent admin, AgentId id, int version, AgentDetails entered) {
        Set<AgentId> admins = lock(admin);
        Agent agent = agents.find(id).orElseThrow(NotFoundException::new);
        Set<Flaw> flaws = entered.flaws(this::isPrefecture);
        if (!flaws.isEmpty()) {
            return new Result.Refused(flaws);
        }
        Role role = Objects.requireNonNull(entered.role());
        if (role != Role.ADMIN && isLast(admins, id)) {
            return new Result.LastAdmin();
        }
        String prefecture = AgentDetails.prefectureOf(role, entered.prefecture());
        if (!agents.change(id, version, entered.displayName().strip(), role, prefecture)) {
            return new Result.Stale();
        }
        if (role != agent.profile().role()
                || !Objects.equals(prefecture, agent.profile().prefecture())) {
            events.publishEvent(new AgentAccessChanged(id));
        }
        tell(admin, id, "AGENT_CHANGED", role, prefecture);
        return new Result.Done(id);
    }

    /** Keeps the agent from signing in and ends their sessions. */
    @Transactional
    public Result suspend(SignedInAgent admin, AgentId id, int version) {
        if (isLast(lock(admin), id)) {
            return new Result.LastAdmin();
        }
        return done(admin, id, "AGENT_SUSPENDED", agents.suspend(id, version));
    }

    /** Lets the agent sign in again. */
    @Transactional
    public Result reinstate(SignedInAgent admin, AgentId id, int version) {
        lock(admin);
        return done(admin, id, "AGENT_REINSTATED", agents.reinstate(id, version));
    }

    /**
     * Removes the agent's authenticator app, for instance when the telephone is lost; the agent enrols another at the
     * next sign-in.
     */
    @Transactional
    public Result resetSecondFactor(SignedInAgent admin, AgentId id, int version) {
        lock(admin);
        return done(admin, id, "SECOND_FACTOR_RESET", agents.forgetSecondFactor(id, version));
    }

    /** Sends the agent a link to choose a first or a new password. */
    @Transactional
    public Result sendLink(SignedInAgent admin, AgentId id, int version) {
        lock(admin);
        Agent agent = agents.find(id).orElseThrow(NotFoundException::new);
        if (agent.version() != version || agent.isSuspended()) {
            return new Result.Stale();
        }
        passwords.sendLink(agent);
        tell(
                admin,
                id,
                "PASSWORD_LINK_SENT",
                agent.profile().role(),
                agent.profile().prefecture());
        return new Result.Done(id);
    }

    private Result done(SignedInAgent admin, AgentId id, String act, boolean changed) {
        Agent agent = agents.find(id).orElseThrow(NotFoundException::new);
        if (!changed) {
            return new Result.Stale();
        }
        events.publishEvent(new AgentAccessChanged(id));
        tell(admin, id, act, agent.profile().role(), agent.profile().prefecture());
        return new Result.Done(id);
    }

    private static boolean isLast(Set<AgentId> admins, AgentId id) {
        return admins.equals(Set.of(id));
    }

    private boolean isPrefecture(String code) {
        return departments.withCode(code).isPresent();
    }

    /** @return the active admins, none of whom can change until the end of the transaction */
    private Set<AgentId> lock(SignedInAgent admin) {
        Set<AgentId> admins = agents.lockAdmins();
        if (!admins.contains(admin.id())) {
            throw new NotFoundException();
        }
        return admins;
    }

    private void mustBeAdmin(SignedInAgent admin) {
        Optional<Agent> today = agents.find(admin.id());
        if (today.isEmpty()
                || today.get().profile().role() != Role.ADMIN
                || today.get().isSuspended()) {
            throw new NotFoundException();
        }
    }

    private void tell(SignedInAgent admin, AgentId id, String act, Role role, @Nullable String prefecture) {
        Map<String, String> details = new HashMap<>();
        details.put("agent", id.value().toString());
        details.put("role", role.name());
        Optional.ofNullable(prefecture).ifPresent(code -> details.put("prefecture", code));
        UUID actor = admin.id().value();
        events.publishEvent(new JournalEntry(actor, null, act, details));
    }
}
