package fr.sejour.account;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.SignedInApplicant;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends the sessions of an account whose password has changed: whoever knew the old one is out. */
@Component
class OpenSessions {

    private final SessionRegistry sessions;

    OpenSessions(SessionRegistry sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void end(AccountEvent.PasswordChanged changed) {
        sessions.getAllPrincipals().stream()
                .filter(principal -> isOf(principal, changed.applicant()))
                .flatMap(principal -> sessions.getAllSessions(principal, false).stream())
                .forEach(SessionInformation::expireNow);
    }

    private static boolean isOf(Object principal, ApplicantId applicant) {
        return principal instanceof SignedInApplicant signedIn && signedIn.id().equals(applicant);
    }
}
