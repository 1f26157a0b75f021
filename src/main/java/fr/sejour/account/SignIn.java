package fr.sejour.account;

import fr.sejour.registry.CivilStatus;
import fr.sejour.registry.ForeignerRegistry;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.SignedInApplicant;
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
    private final PasswordHasher hasher;
    private final AccountRequests requests;
    private final ForeignerRegistry registry;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    SignIn(
            SignInAttempts attempts,
            ApplicantStore applicants,
            PasswordHasher hasher,
            AccountRequests requests,
            ForeignerRegistry registry,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.attempts = attempts;
        this.applicants = applicants;
        this.hasher = hasher;
        this.requests = requests;
        this.registry = registry;
        this.transaction = transaction;
        this.events = events;
    }

    /** The applicant, or empty for every cause of failure alike: unknown, wrong, too early, locked. */
    Optional<SignedInApplicant> attempt(ForeignerNumber number, String password) {
        SignInAttempts.Attempt attempt = attempts.begin(number);
        Optional<Applicant> applicant = applicants.find(number);
        boolean right =
                hasher.matches(password, applicant.map(Applicant::passwordHash).orElse(null));
        if (applicant.isPresent() && right && !attempt.refused()) {
            enter(applicant.get());
            return Optional.of(signedIn(applicant.get()));
        }
        if (attempt.locks()) {
            requests.locked(number, attempt.until());
        }
        return Optional.empty();
    }

    private void enter(Applicant applicant) {
        transaction.executeWithoutResult(status -> {
            attempts.forget(applicant.number());
            applicants.seen(applicant.id());
            events.publishEvent(new JournalEntry(applicant.id().value(), null, "SIGNED_IN", Map.of()));
        });
    }

    private SignedInApplicant signedIn(Applicant applicant) {
        String name = registry.civilStatus(applicant.number())
                .map(SignIn::displayName)
                .orElse(applicant.number().digits());
        return new SignedInApplicant(applicant.id(), applicant.number(), name);
    }

    private static String displayName(CivilStatus person) {
        String lastName = person.usageName() == null ? person.birthName() : person.usageName();
        return (person.firstNames() + " " + lastName).strip();
    }
}
