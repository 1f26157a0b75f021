package fr.sejour.account;

import fr.sejour.registry.CivilStatus;
import fr.sejour.registry.ForeignerRegistry;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.SignedInApplicant;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Recognises applicants by foreigner number and password. A number without an account costs the same work as one with:
 * the attempt is counted, a password is hashed, a lock is handed to the same job.
 */
@Service
class SignIn {

    private final SignInAttempts attempts;
    private final ApplicantStore applicants;
    private final PasswordGate gate;
    private final AccountRequests requests;
    private final ForeignerRegistry registry;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    SignIn(
            SignInAttempts attempts,
            ApplicantStore applicants,
            PasswordGate gate,
            AccountRequests requests,
            ForeignerRegistry registry,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.attempts = attempts;
        this.applicants = applicants;
        this.gate = gate;
        this.requests = requests;
        this.registry = registry;
        this.transaction = transaction;
        this.events = events;
    }

    /** The applicant, or empty for every cause of failure alike: unknown, wrong, too early, locked. */
    Optional<SignedInApplicant> attempt(ForeignerNumber number, String password) {
        Optional<Applicant> applicant = applicants.find(number);
        PasswordGate.Verdict verdict = gate.judge(
                Login.of(number),
                password,
                applicant.map(Applicant::passwordHash).orElse(null));
        if (verdict instanceof PasswordGate.Verdict.Wrong(Optional<Instant> lockedUntil)) {
            lockedUntil.ifPresent(until -> requests.locked(number, until));
        }
        return applicant
                .filter(known -> verdict instanceof PasswordGate.Verdict.Right)
                .map(known -> {
                    transaction.executeWithoutResult(status -> {
                        attempts.forget(Login.of(known.number()));
                        enter(known, "SIGNED_IN");
                    });
                    return signedIn(known);
                });
    }

    /** Within a transaction: the applicant, whom FranceConnect has recognised. Failures of passwords are not forgotten. */
    SignedInApplicant byFranceConnect(Applicant applicant) {
        enter(applicant, "SIGNED_IN_BY_FRANCECONNECT");
        return signedIn(applicant);
    }

    private void enter(Applicant applicant, String act) {
        applicants.seen(applicant.id());
        events.publishEvent(new JournalEntry(applicant.id().value(), null, act, Map.of()));
    }

    private SignedInApplicant signedIn(Applicant applicant) {
        String name = registry.civilStatus(applicant.number())
                .map(SignIn::displayName)
                .orElse(applicant.number().digits());
        return new SignedInApplicant(applicant.id(), applicant.number(), name, applicant.accessVersion());
    }

    private static String displayName(CivilStatus person) {
        String lastName = person.usageName() == null ? person.birthName() : person.usageName();
        return (person.firstNames() + " " + lastName).strip();
    }
}
