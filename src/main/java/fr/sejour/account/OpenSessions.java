package fr.sejour.account;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.SignedInApplicant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The sessions of each account. Those of one whose password or rights have changed end: whoever had the old ones is out.
 *
 * <p>This node knows the sessions opened on it, each with the version of its account's access at that time. What ends the
 * sessions of an account raises that version in the database, in its own transaction, so that every node finds its sessions
 * outdated at their next request.
 */
@Component
public class OpenSessions {

    private final SessionRegistry sessions;
    private final ApplicantStore applicants;
    private final AgentStore agents;
    private final KnownDevices devices;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    OpenSessions(
            SessionRegistry sessions,
            ApplicantStore applicants,
            AgentStore agents,
            KnownDevices devices,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.applicants = applicants;
        this.agents = agents;
        this.devices = devices;
        this.transaction = transaction;
        this.events = events;
    }

    /** Those on this node: the one that asks first, then the one seen last. */
    public List<OpenSession> of(ApplicantId applicant) {
        return sessions(applicant)
                .map(session -> new OpenSession(
                        session.getSessionId(), session.getLastRequest().toInstant(), isCurrent(session)))
                .sorted(Comparator.comparing(OpenSession::current)
                        .thenComparing(OpenSession::lastSeen)
                        .reversed())
                .toList();
    }

    /**
     * Ends a session of this applicant; one that has ended meanwhile, or is somebody else's, is left alone. Nobody knows on which
     * device it was: all but the one that asks are not known any more.
     */
    public void end(ApplicantId applicant, String id) {
        sessions(applicant).filter(session -> session.getSessionId().equals(id)).forEach(session -> {
            transaction.executeWithoutResult(status -> forgetOtherDevices(applicant));
            session.expireNow();
        });
    }

    /** Ends all sessions of this applicant but the one that asks, on every node. */
    public void endOthers(ApplicantId applicant) {
        transaction.executeWithoutResult(status -> {
            changeAccess(applicant);
            forgetOtherDevices(applicant);
            events.publishEvent(new JournalEntry(applicant.value(), null, "OTHER_SESSIONS_ENDED", Map.of()));
        });
        endOthersHere(applicant);
    }

    /** Ends this session if the access of its account has changed since it was opened, by one read of the database. */
    public void endIfRevoked(String id) {
        SessionInformation session = sessions.getSessionInformation(id);
        if (session != null && !session.isExpired() && isRevoked(session.getPrincipal())) {
            session.expireNow();
        }
    }

    private boolean isRevoked(Object principal) {
        return switch (principal) {
            case SignedInApplicant applicant ->
                isLater(applicants.accessVersion(applicant.id()), applicant.accessVersion());
            case SignedInAgent agent -> isLater(agents.accessVersion(agent.id()), agent.accessVersion());
            default -> false;
        };
    }

    /** Whether the account is gone, or its access has a later version than the session. */
    private static boolean isLater(Optional<Integer> account, int session) {
        return account.isEmpty() || account.get() > session;
    }

    @EventListener
    void changeAccess(AccountEvent.PasswordChanged changed) {
        changeAccess(changed.applicant());
    }

    @EventListener
    void changeAccess(AgentAccessChanged changed) {
        agents.changeAccess(changed.agent());
    }

    @TransactionalEventListener
    void endHere(AccountEvent.PasswordChanged changed) {
        endOthersHere(changed.applicant());
    }

    @TransactionalEventListener
    void endHere(AgentAccessChanged changed) {
        sessions(principal -> principal instanceof SignedInAgent signedIn
                        && signedIn.id().equals(changed.agent()))
                .forEach(SessionInformation::expireNow);
    }

    private void forgetOtherDevices(ApplicantId applicant) {
        applicants.find(applicant).ifPresent(known -> devices.forgetOthers(Login.of(known.number())));
    }

    private void endOthersHere(ApplicantId applicant) {
        sessions(applicant).filter(session -> !isCurrent(session)).forEach(SessionInformation::expireNow);
    }

    /**
     * Within a transaction. The session that asks is known by the new version before the others can read it, so that no
     * request of its own that comes meanwhile ends it; and by its old one again if the transaction fails.
     */
    private void changeAccess(ApplicantId applicant) {
        int version = applicants.changeAccess(applicant);
        sessions(applicant).filter(OpenSessions::isCurrent).forEach(session -> {
            String id = session.getSessionId();
            if (session.getPrincipal() instanceof SignedInApplicant before) {
                sessions.registerNewSession(id, before.withAccessVersion(version));
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        if (status != STATUS_COMMITTED) {
                            sessions.registerNewSession(id, before);
                        }
                    }
                });
            }
        });
    }

    private Stream<SessionInformation> sessions(ApplicantId applicant) {
        return sessions(principal ->
                principal instanceof SignedInApplicant signedIn && signedIn.id().equals(applicant));
    }

    private Stream<SessionInformation> sessions(Predicate<Object> whose) {
        return sessions.getAllPrincipals().stream()
                .filter(whose)
                .flatMap(principal -> sessions.getAllSessions(principal, false).stream());
    }

    private static boolean isCurrent(SessionInformation session) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null && session.getSessionId().equals(request.getSessionId());
    }
}
