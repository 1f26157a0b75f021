package fr.sejour.account;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.PhoneNumber;
import fr.sejour.shared.TryLaterException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Changes that applicants make to their own account. To change the password or the e-mail address, the applicant
 * types the current password again, so that nobody can do it on a device left open; a wrong password counts like a
 * failed sign-in.
 */
@Service
public class AccountChanges {

    private final ApplicantStore applicants;
    private final PasswordGate gate;
    private final SignInAttempts attempts;
    private final AccountRequests requests;
    private final PasswordHasher hasher;
    private final Passwords passwords;
    private final AccountLinks links;
    private final RequestLimits limits;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    AccountChanges(
            ApplicantStore applicants,
            PasswordGate gate,
            SignInAttempts attempts,
            AccountRequests requests,
            PasswordHasher hasher,
            Passwords passwords,
            AccountLinks links,
            RequestLimits limits,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.applicants = applicants;
        this.gate = gate;
        this.attempts = attempts;
        this.requests = requests;
        this.hasher = hasher;
        this.passwords = passwords;
        this.links = links;
        this.limits = limits;
        this.transaction = transaction;
        this.events = events;
    }

    /** Result of a change. */
    public sealed interface Outcome {

        record Accepted() implements Outcome {}

        /** The current password was wrong, or was typed too soon after wrong ones. */
        record NotProved() implements Outcome {}

        /** The new password breaks these rules. */
        record Refused(Set<PasswordRules.Rule> broken) implements Outcome {}

        /** The applicant has reached the limit of such requests for today. */
        record TooOften() implements Outcome {}

        /** Too many passwords wait to be hashed. Nothing was done; it can be tried again in a moment. */
        record Busy() implements Outcome {}
    }

    /**
     * Replaces the password. Password links that were mailed and not used yet stop working, and the applicant's other
     * sessions end.
     */
    public Outcome changePassword(ApplicantId id, String current, String chosen) {
        return unlessBusy(() -> change(applicant(id), current, chosen));
    }

    private Outcome change(Applicant applicant, String current, String chosen) {
        Set<PasswordRules.Rule> broken = PasswordRules.broken(chosen, applicant.number());
        if (!broken.isEmpty()) {
            return new Outcome.Refused(broken);
        }
        if (!proves(applicant, current)) {
            return new Outcome.NotProved();
        }
        String hash = hasher.hash(chosen);
        transaction.executeWithoutResult(status -> {
            links.spendAll(new LinkHolder.OfApplicant(applicant.number()));
            passwords.change(applicant, hash);
        });
        return new Outcome.Accepted();
    }

    /** Mails a link to the new address. The account takes that address once the link is used. */
    public Outcome askNewAddress(ApplicantId id, String current, String email) {
        return unlessBusy(() -> ask(applicant(id), current, email));
    }

    private Outcome ask(Applicant applicant, String current, String email) {
        if (!proves(applicant, current)) {
            return new Outcome.NotProved();
        }
        boolean admitted = Boolean.TRUE.equals(transaction.execute(status -> send(applicant, email)));
        return admitted ? new Outcome.Accepted() : new Outcome.TooOften();
    }

    /**
     * Uses up the link, gives the account the address that the link was sent to, and tells the old address by mail.
     *
     * @return whether the link was open
     */
    public boolean confirmAddress(String token) {
        Optional<AccountLinks.Link> link =
                links.find(token).filter(found -> found.purpose() == LinkPurpose.CHANGE_ADDRESS);
        return link.isPresent() && Boolean.TRUE.equals(transaction.execute(status -> move(token, link.get())));
    }

    /**
     * Stores the telephone number, or removes it. Nothing is stored when another page has changed the number since
     * this page was shown.
     *
     * @param seen the number that this page showed
     * @return the number that is stored now: the chosen one, or the one from the other page
     */
    public Optional<PhoneNumber> changePhone(ApplicantId id, @Nullable PhoneNumber seen, @Nullable PhoneNumber chosen) {
        transaction.executeWithoutResult(status -> {
            if (!Objects.equals(seen, chosen) && applicants.changePhone(id, seen, chosen)) {
                events.publishEvent(new JournalEntry(id.value(), null, "PHONE_CHANGED", Map.of()));
            }
        });
        return Optional.ofNullable(applicant(id).phone());
    }

    private boolean send(Applicant applicant, String email) {
        if (!limits.admits(RequestLimits.Kind.CHANGE_ADDRESS, applicant.number().digits())) {
            return false;
        }
        UUID link = links.add(LinkPurpose.CHANGE_ADDRESS, applicant.number(), email, applicant.language());
        events.publishEvent(new AccountEvent.NewAddressToConfirm(link, email, applicant.language()));
        return true;
    }

    private boolean move(String token, AccountLinks.Link link) {
        Optional<Applicant> known = link.holder() instanceof LinkHolder.OfApplicant(ForeignerNumber number)
                ? applicants.find(number)
                : Optional.empty();
        if (known.isEmpty() || !links.spend(link.holder(), token)) {
            return false;
        }
        Applicant applicant = known.get();
        applicants.changeEmail(applicant.id(), link.email());
        events.publishEvent(new AccountEvent.AddressChanged(applicant.email(), applicant.language()));
        events.publishEvent(new AccountEvent.AddressChanged(link.email(), applicant.language()));
        events.publishEvent(new JournalEntry(applicant.id().value(), null, "ADDRESS_CHANGED", Map.of()));
        return true;
    }

    private Applicant applicant(ApplicantId id) {
        return applicants.find(id).orElseThrow(NotFoundException::new);
    }

    private static Outcome unlessBusy(Supplier<Outcome> change) {
        try {
            return change.get();
        } catch (TryLaterException busy) {
            return new Outcome.Busy();
        }
    }

    private boolean proves(Applicant applicant, String password) {
        Login login = Login.of(applicant.number());
        return switch (gate.judge(login, password, applicant.passwordHash())) {
            case PasswordGate.Verdict.Right(SignInAttempts.Attempt attempt) -> {
                transaction.executeWithoutResult(status -> attempts.succeed(attempt));
                yield true;
            }
            case PasswordGate.Verdict.Wrong(boolean told) -> {
                if (told) {
                    requests.slowed(applicant.number());
                }
                yield false;
            }
            case PasswordGate.Verdict.TooEarly early -> false;
        };
    }
}
