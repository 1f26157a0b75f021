package fr.sejour.account;

import fr.sejour.shared.AgentId;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.TryLaterException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Sets passwords through the links in mails. */
@Service
public class Passwords {

    private final AccountLinks links;
    private final AccountRequestDesk desk;
    private final ApplicantStore applicants;
    private final AgentPasswords agents;
    private final SignInAttempts attempts;
    private final PasswordHasher hasher;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    Passwords(
            AccountLinks links,
            AccountRequestDesk desk,
            ApplicantStore applicants,
            AgentPasswords agents,
            SignInAttempts attempts,
            PasswordHasher hasher,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.links = links;
        this.desk = desk;
        this.applicants = applicants;
        this.agents = agents;
        this.attempts = attempts;
        this.hasher = hasher;
        this.transaction = transaction;
        this.events = events;
    }

    /** Result of choosing a password. */
    public sealed interface Outcome {

        /** The chosen password is now the password of the account. */
        record Accepted() implements Outcome {}

        /** The password breaks these rules; the link can still be used. */
        record Refused(Set<PasswordRules.Rule> broken) implements Outcome {}

        /** The link cannot be used, or not any more; its state says why. */
        record NotOpen(LinkState state) implements Outcome {}

        /** Too many passwords wait to be hashed; the link can be used in a moment. */
        record Busy() implements Outcome {}
    }

    /** Uses up the link and sets the password of a new account or of the existing one. */
    public Outcome set(String token, String password) {
        Optional<AccountLinks.Link> link = links.find(token).filter(found -> makesPassword(found.purpose()));
        if (link.isEmpty() || !(links.state(token) instanceof LinkState.Open)) {
            return new Outcome.NotOpen(links.state(token));
        }
        Set<PasswordRules.Rule> broken =
                PasswordRules.broken(password, link.get().holder());
        if (!broken.isEmpty()) {
            return new Outcome.Refused(broken);
        }
        String hash;
        try {
            hash = hasher.hash(password);
        } catch (TryLaterException busy) {
            return new Outcome.Busy();
        }
        boolean set = Boolean.TRUE.equals(transaction.execute(status -> set(token, link.get(), hash)));
        return set ? new Outcome.Accepted() : new Outcome.NotOpen(links.state(token));
    }

    /**
     * Sends another link in place of an expired one, to the same address.
     *
     * @return whether there was one to replace
     */
    public boolean renew(String token) {
        return desk.renew(token);
    }

    private boolean set(String token, AccountLinks.Link link, String hash) {
        if (!links.spend(link.holder(), token)) {
            return false;
        }
        return switch (link.holder()) {
            case LinkHolder.OfApplicant(ForeignerNumber number) ->
                link.purpose() == LinkPurpose.CREATE_ACCOUNT ? create(number, link, hash) : change(number, hash);
            case LinkHolder.OfAgent(AgentId agent) -> agents.choose(agent, hash);
        };
    }

    private static boolean makesPassword(LinkPurpose purpose) {
        return purpose != LinkPurpose.CHANGE_ADDRESS;
    }

    private boolean create(ForeignerNumber number, AccountLinks.Link link, String hash) {
        Optional<ApplicantId> created = applicants.add(number, link.email(), link.language(), hash);
        created.ifPresent(id -> {
            attempts.startOver(Login.of(number));
            journal(id, "ACCOUNT_CREATED");
        });
        return created.isPresent();
    }

    private boolean change(ForeignerNumber number, String hash) {
        Optional<Applicant> known = applicants.find(number);
        known.ifPresent(applicant -> change(applicant, hash));
        return known.isPresent();
    }

    /** Within a transaction: makes this the password, tells the person, ends the other sessions, forgets the other devices. */
    void change(Applicant applicant, String hash) {
        applicants.changePassword(applicant.id(), hash);
        attempts.startOver(Login.of(applicant.number()));
        events.publishEvent(new AccountEvent.PasswordChanged(applicant.id(), applicant.email(), applicant.language()));
        journal(applicant.id(), "PASSWORD_CHANGED");
    }

    private void journal(ApplicantId applicant, String act) {
        UUID actor = applicant.value();
        events.publishEvent(new JournalEntry(actor, null, act, Map.of()));
    }
}
