package fr.sejour.account;

import fr.sejour.registry.BirthNames;
import fr.sejour.registry.ForeignerRegistry;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.JournalEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Handles requests of people who are not signed in: sends a mail to the account's holder, or does nothing. */
@Component
class AccountRequestDesk {

    private final ForeignerRegistry registry;
    private final ApplicantStore applicants;
    private final AgentRequestDesk agents;
    private final AccountLinks links;
    private final RequestLimits limits;
    private final ApplicationEventPublisher events;

    AccountRequestDesk(
            ForeignerRegistry registry,
            ApplicantStore applicants,
            AgentRequestDesk agents,
            AccountLinks links,
            RequestLimits limits,
            ApplicationEventPublisher events) {
        this.registry = registry;
        this.applicants = applicants;
        this.agents = agents;
        this.links = links;
        this.limits = limits;
        this.events = events;
    }

    @Transactional
    public void answer(AccountRequest request) {
        switch (request) {
            case AccountRequest.CreateAccount create -> create(create);
            case AccountRequest.ResetPassword reset -> reset(reset.number());
            case AccountRequest.RemindIdentifier remind -> remind(remind);
            case AccountRequest.TellSlowed slowed -> tellSlowed(slowed.number());
            case AccountRequest.AgentRefused refused -> agents.refused(refused);
        }
    }

    /**
     * Sends another link like the expired one with this token, to the same address.
     *
     * @return whether there was one to replace
     */
    @Transactional
    public boolean renew(String token) {
        Optional<AccountLinks.Link> expired = links.find(token).filter(link -> !link.spent());
        expired.ifPresent(link -> {
            switch (link.holder()) {
                case LinkHolder.OfAgent(AgentId agent) -> agents.renewLink(agent);
                case LinkHolder.OfApplicant(ForeignerNumber number) -> renew(number, link);
            }
        });
        return expired.isPresent();
    }

    private void renew(ForeignerNumber number, AccountLinks.Link link) {
        switch (link.purpose()) {
            case CREATE_ACCOUNT -> confirm(number, link.email(), link.language());
            case RESET_PASSWORD -> reset(number);
            case CHANGE_ADDRESS -> throw new IllegalArgumentException("A new address is asked for again");
            case INVITE_AGENT, RESET_AGENT_PASSWORD -> throw new IllegalStateException("A link of an agent");
        }
    }

    private void create(AccountRequest.CreateAccount request) {
        String number = request.number().digits();
        if (!proved(number, request.network(), () -> fits(request.number(), request.birthDate(), request.birthName()))
                || !limits.admits(RequestLimits.Kind.CREATE_ACCOUNT, number)) {
            return;
        }
        Optional<Applicant> existing = applicants.find(request.number());
        if (existing.isPresent()) {
            events.publishEvent(new AccountEvent.AccountExistsAlready(
                    existing.get().email(), existing.get().language()));
        } else {
            confirm(request.number(), request.email(), Locale.forLanguageTag(request.language()));
        }
    }

    private void confirm(ForeignerNumber number, String email, Locale language) {
        UUID link = links.add(LinkPurpose.CREATE_ACCOUNT, number, email, language);
        events.publishEvent(new AccountEvent.AddressToConfirm(link, email, language));
    }

    private void reset(ForeignerNumber number) {
        if (!limits.admits(RequestLimits.Kind.RESET_PASSWORD, number.digits())) {
            return;
        }
        applicants.find(number).ifPresent(applicant -> {
            UUID link = links.add(LinkPurpose.RESET_PASSWORD, number, applicant.email(), applicant.language());
            events.publishEvent(new AccountEvent.PasswordResetAsked(link, applicant.email(), applicant.language()));
        });
    }

    private void remind(AccountRequest.RemindIdentifier request) {
        String email = request.email().toLowerCase(Locale.ROOT);
        List<Applicant> theirs = applicants.byEmail(email).stream()
                .filter(applicant -> fits(applicant.number(), request.birthDate(), request.birthName()))
                .toList();
        if (proved(email, request.network(), () -> !theirs.isEmpty())
                && limits.admits(RequestLimits.Kind.REMIND_IDENTIFIER, email)) {
            theirs.forEach(applicant -> events.publishEvent(
                    new AccountEvent.IdentifierAsked(applicant.number(), applicant.email(), applicant.language())));
        }
    }

    private void tellSlowed(ForeignerNumber number) {
        if (!limits.admits(RequestLimits.Kind.TELL_SLOWED, number.digits())) {
            return;
        }
        applicants.find(number).ifPresent(applicant -> {
            events.publishEvent(new AccountEvent.SignInSlowed(applicant.email(), applicant.language()));
            events.publishEvent(new JournalEntry(
                    null,
                    null,
                    "SIGN_IN_SLOWED",
                    Map.of("applicant", applicant.id().value().toString())));
        });
    }

    /**
     * Whether facts about a person are right. Wrong ones count against the network that they came from and nobody else, so that
     * they never stop the right person elsewhere.
     *
     * @param subject whom they are about: a foreigner number or an e-mail address, known or not
     */
    private boolean proved(String subject, String network, BooleanSupplier facts) {
        String guesses = subject + " " + network;
        if (!limits.isOpen(RequestLimits.Kind.WRONG_FACTS, guesses)) {
            return false;
        }
        if (facts.getAsBoolean()) {
            return true;
        }
        limits.admits(RequestLimits.Kind.WRONG_FACTS, guesses);
        return false;
    }

    private boolean fits(ForeignerNumber number, LocalDate birthDate, String birthName) {
        return registry.civilStatus(number)
                .filter(person -> person.birthDate().equals(birthDate))
                .filter(person -> BirthNames.same(birthName, person.birthName()))
                .isPresent();
    }
}
