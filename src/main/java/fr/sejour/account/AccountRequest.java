package fr.sejour.account;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.sejour.shared.ForeignerNumber;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who is not signed in asked for, as a job keeps it until it is answered. Judging it in a job makes the page
 * answer alike, after the same work, whether or not there is such a person.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
sealed interface AccountRequest {

    /** @param language BCP 47 tag of the page's language */
    record CreateAccount(ForeignerNumber number, LocalDate birthDate, String birthName, String email, String language)
            implements AccountRequest {}

    record ResetPassword(ForeignerNumber number) implements AccountRequest {}

    record RemindIdentifier(String email, LocalDate birthDate, String birthName) implements AccountRequest {}

    /** The last of too many failures, on an account or on a number without one. */
    record TellLocked(ForeignerNumber number, Instant until) implements AccountRequest {}

    /**
     * A failed sign-in at the agents' page, of an address known or unknown.
     *
     * @param from where the request came from
     * @param lockedUntil set by the last of too many
     */
    record AgentRefused(
            String email, @Nullable String from, @Nullable Instant lockedUntil) implements AccountRequest {}
}
