package fr.sejour.account;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.SignedInApplicant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The sessions of each account. Those of one whose password or rights have changed end: whoever had the old ones is out. */
@Component
public class OpenSessions {

    private final SessionRegistry sessions;

    OpenSessions(SessionRegistry sessions) {
        this.sessions = sessions;
    }

    /** The one that asks first, then the one seen last. */
    public List<OpenSession> of(ApplicantId applicant) {
        return sessions(applicant)
                .map(session -> new OpenSession(
                        session.getSessionId(), session.getLastRequest().toInstant(), isCurrent(session)))
                .sorted(Comparator.comparing(OpenSession::current)
                        .thenComparing(OpenSession::lastSeen)
                        .reversed())
                .toList();
    }

    /** Ends a session of this applicant; one that has ended meanwhile, or is somebody else's, is left alone. */
    public void end(ApplicantId applicant, String id) {
        sessions(applicant).filter(session -> session.getSessionId().equals(id)).forEach(SessionInformation::expireNow);
    }

    @TransactionalEventListener
    void end(AccountEvent.PasswordChanged changed) {
        sessions(changed.applicant()).filter(session -> !isCurrent(session)).forEach(SessionInformation::expireNow);
    }

    @TransactionalEventListener
    void end(AgentAccessChanged changed) {
        sessions(principal -> principal instanceof SignedInAgent signedIn
                        && signedIn.id().equals(changed.agent()))
                .forEach(SessionInformation::expireNow);
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
