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
 * Links between accounts and FranceConnect identities. FranceConnect is a second way to sign in, never the only one.
 * Applicants link it once: they come from FranceConnect, then sign in with foreigner number and password.
 */
@Service
public class FranceConnectLinks {

    private final FranceConnectStore links;
    private final ApplicantStore applicants;
    private final SignIn signIn;
    private final ForeignerRegistry registry;
    private final ApplicationEventPublisher events;

    FranceConnectLinks(
            FranceConnectStore links,
            ApplicantStore applicants,
            SignIn signIn,
            ForeignerRegistry registry,
            ApplicationEventPublisher events) {
        this.links = links;
        this.applicants = applicants;
        this.signIn = signIn;
        this.registry = registry;
        this.events = events;
    }

    /** Result of a sign-in with a FranceConnect identity. */
    public sealed interface Arrival {

        record SignedIn(SignedInApplicant applicant) implements Arrival {}

        /** No account is linked to the identity yet. */
        record NotLinked() implements Arrival {}
    }

    /** Result of an attempt to link an identity to an account. */
    public enum Outcome {
        LINKED,
        /** The registry has another birth date or birth name for the account's foreigner number. */
        SOMEBODY_ELSE,
        /** The account or the identity is linked already, but not with each other. */
        TAKEN
    }

    /**
     * Signs in the holder of the account that is linked to the identity, however many wrong passwords were tried. These go on
     * counting.
     */
    @Transactional
    public Arrival signIn(FranceConnectIdentity identity) {
        Optional<Applicant> linked = links.account(identity).flatMap(applicants::find);
        if (linked.isEmpty()) {
            return new Arrival.NotLinked();
        }
        return new Arrival.SignedIn(signIn.byFranceConnect(linked.get()));
    }

    /**
     * Links the identity to the account if both belong to the same person. The applicant has just signed in with the
     * password.
     */
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

    /** Removes the link between FranceConnect and this account; does nothing when there is none. */
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
