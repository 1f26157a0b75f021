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
 * the attempt is counted, a password is hashed, many failures are handed to the same job.
 */
@Service
class SignIn {

    private final SignInAttempts attempts;
    private final KnownDevices devices;
    private final ApplicantStore applicants;
    private final PasswordGate gate;
    private final AccountRequests requests;
    private final ForeignerRegistry registry;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    SignIn(
            SignInAttempts attempts,
            KnownDevices devices,
            ApplicantStore applicants,
            PasswordGate gate,
            AccountRequests requests,
            ForeignerRegistry registry,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.attempts = attempts;
        this.devices = devices;
        this.applicants = applicants;
        this.gate = gate;
        this.requests = requests;
        this.registry = registry;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * The applicant, or empty for every cause of failure alike: unknown, wrong, too early.
     *
     * @throws fr.sejour.shared.TryLaterException when too many passwords wait to be hashed
     */
    Optional<SignedInApplicant> attempt(ForeignerNumber number, String password) {
        Optional<Applicant> applicant = applicants.find(number);
        PasswordGate.Verdict verdict = gate.judge(
                Login.of(number),
                password,
                applicant.map(Applicant::passwordHash).orElse(null));
        return switch (verdict) {
            case PasswordGate.Verdict.Right(SignInAttempts.Attempt attempt) ->
                applicant.map(known -> enter(known, attempt));
            case PasswordGate.Verdict.Wrong(boolean told) -> {
                if (told) {
                    requests.slowed(number);
                }
                yield Optional.empty();
            }
            case PasswordGate.Verdict.TooEarly early -> Optional.empty();
        };
    }

    private SignedInApplicant enter(Applicant applicant, SignInAttempts.Attempt attempt) {
        transaction.executeWithoutResult(status -> {
            attempts.succeed(attempt);
            enter(applicant, "SIGNED_IN");
        });
        return signedIn(applicant);
    }

    /** Within a transaction: the applicant, whom FranceConnect has recognised. Failures of passwords are not forgotten. */
    SignedInApplicant byFranceConnect(Applicant applicant) {
        devices.remember(Login.of(applicant.number()));
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
