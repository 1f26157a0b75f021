package fr.sejour.account;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import fr.sejour.shared.ClientNetwork;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.Jobs;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Records requests of people who are not signed in. No method reveals whether an account or a person exists: each
 * call writes one row, and a job later answers by mail, or not at all.
 */
@Service
public class AccountRequests {

    static final TaskDescriptor<AccountRequest> TASK = TaskDescriptor.of("account-request", AccountRequest.class);

    private final Jobs jobs;

    AccountRequests(Jobs jobs) {
        this.jobs = jobs;
    }

    /**
     * Asks for an account. If the registry knows the person by these three facts, a link goes to the address; if they have
     * an account, a mail goes to the address on record instead.
     *
     * @param language language of the page, and of the mails from now on
     */
    @Transactional
    public void createAccount(
            ForeignerNumber number, LocalDate birthDate, String birthName, String email, Locale language) {
        take(new AccountRequest.CreateAccount(
                number, birthDate, birthName, email, language.toLanguageTag(), ClientNetwork.current()));
    }

    /** Asks for a link to a new password, which goes to the address on record. */
    @Transactional
    public void resetPassword(ForeignerNumber number) {
        take(new AccountRequest.ResetPassword(number));
    }

    /** Asks for the foreigner number, which goes to this address if an account of this person has it on record. */
    @Transactional
    public void remindIdentifier(String email, LocalDate birthDate, String birthName) {
        take(new AccountRequest.RemindIdentifier(email, birthDate, birthName, ClientNetwork.current()));
    }

    /** Sign-in with this number, known or not, failed so often that it is slowed down. */
    @Transactional
    void slowed(ForeignerNumber number) {
        take(new AccountRequest.TellSlowed(number));
    }

    /**
     * Judged by the same job whether or not the address has an account, after the same work.
     *
     * @param told whether it failed so often that its holder is told
     */
    @Transactional
    void agentRefused(String email, boolean told) {
        take(new AccountRequest.AgentRefused(email, remoteAddress(), told));
    }

    private static @Nullable String remoteAddress() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : null;
    }

    private void take(AccountRequest request) {
        jobs.soon(TASK.instance(UUID.randomUUID().toString()).data(request).build());
    }
}
