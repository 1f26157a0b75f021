package fr.sejour.account;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.SignedInApplicant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The sessions of each account. Those of one whose password has changed end: whoever knew the old one is out. */
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

    private Stream<SessionInformation> sessions(ApplicantId applicant) {
        return sessions.getAllPrincipals().stream()
                .filter(principal -> isOf(principal, applicant))
                .flatMap(principal -> sessions.getAllSessions(principal, false).stream());
    }

    private static boolean isCurrent(SessionInformation session) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null && session.getSessionId().equals(request.getSessionId());
    }

    private static boolean isOf(Object principal, ApplicantId applicant) {
        return principal instanceof SignedInApplicant signedIn && signedIn.id().equals(applicant);
    }
}
