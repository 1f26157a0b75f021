package fr.sejour.account;

import fr.sejour.registry.BirthNames;
import fr.sejour.registry.ForeignerRegistry;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInApplicant;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * FranceConnect as a second way into an account, never the only one. It is opened once, by who signs in with foreigner
 * number and password right after FranceConnect has told who they are.
 */
@Service
public class FranceConnectLinks {

    private final FranceConnectStore links;
    private final ApplicantStore applicants;
    private final SignInAttempts attempts;
    private final SignIn signIn;
    private final ForeignerRegistry registry;
    private final ApplicationEventPublisher events;

    FranceConnectLinks(
            FranceConnectStore links,
            ApplicantStore applicants,
            SignInAttempts attempts,
            SignIn signIn,
            ForeignerRegistry registry,
            ApplicationEventPublisher events) {
        this.links = links;
        this.applicants = applicants;
        this.attempts = attempts;
        this.signIn = signIn;
        this.registry = registry;
        this.events = events;
    }

    /** What an identity opens. */
    public sealed interface Arrival {

        record SignedIn(SignedInApplicant applicant) implements Arrival {}

        /** No account yet. */
        record NotLinked() implements Arrival {}

        /** An account that is locked for a time, as its holder was told by mail. */
        record Locked() implements Arrival {}
    }

    /** What became of a link. */
    public enum Outcome {
        LINKED,
        /** The registry knows another birth date or birth name under the account's number. */
        SOMEBODY_ELSE,
        /** The account or the identity is linked already, but not with each other. */
        TAKEN
    }

    /** Signs in whose account the identity is linked to. Failures to give the password go on counting. */
    @Transactional
    public Arrival signIn(FranceConnectIdentity identity) {
        Optional<Applicant> linked = links.account(identity).flatMap(applicants::find);
        if (linked.isEmpty()) {
            return new Arrival.NotLinked();
        }
        if (attempts.locked(Login.of(linked.get().number()))) {
            return new Arrival.Locked();
        }
        return new Arrival.SignedIn(signIn.byFranceConnect(linked.get()));
    }

    /** Links the identity to the account of who has just given its password, if both are the same person. */
    @Transactional
    public Outcome link(ApplicantId id, FranceConnectIdentity identity) {
        Applicant applicant = applicant(id);
        if (!fits(applicant, identity)) {
            return Outcome.SOMEBODY_ELSE;
        }
        if (!links.add(id, identity)) {
            return links.account(identity).filter(id::equals).isPresent() ? Outcome.LINKED : Outcome.TAKEN;
        }
        events.publishEvent(new AccountEvent.FranceConnectLinked(applicant.email(), applicant.language()));
        events.publishEvent(new JournalEntry(id.value(), null, "FRANCECONNECT_LINKED", Map.of()));
        return Outcome.LINKED;
    }

    /** Since when FranceConnect opens this account; empty when it does not. */
    @Transactional(readOnly = true)
    public Optional<Instant> linkedAt(ApplicantId id) {
        return links.linkedAt(id);
    }

    /** From now on FranceConnect does not open this account; nothing happens when it did not before. */
    @Transactional
    public void unlink(ApplicantId id) {
        Applicant applicant = applicant(id);
        if (links.remove(id)) {
            events.publishEvent(new AccountEvent.FranceConnectUnlinked(applicant.email(), applicant.language()));
            events.publishEvent(new JournalEntry(id.value(), null, "FRANCECONNECT_UNLINKED", Map.of()));
        }
    }

    private Applicant applicant(ApplicantId id) {
        return applicants.find(id).orElseThrow(NotFoundException::new);
    }

    /** By what an account is created with: birth date and birth name, whatever the case, accents and hyphens. */
    private boolean fits(Applicant applicant, FranceConnectIdentity identity) {
        return registry.civilStatus(applicant.number())
                .filter(person -> person.birthDate().equals(identity.birthDate()))
                .filter(person -> BirthNames.same(identity.birthName(), person.birthName()))
                .isPresent();
    }
}
