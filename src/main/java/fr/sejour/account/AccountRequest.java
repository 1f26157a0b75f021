package fr.sejour.account;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.sejour.shared.ForeignerNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who is not signed in asked for, as a job keeps it until it is answered. Judging it in a job makes the page
 * answer alike, after the same work, whether or not there is such a person.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
sealed interface AccountRequest {

    /**
     * Somebody asked for an account.
     *
     * @param language BCP 47 tag of the page's language
     * @param network the request came from
     */
    record CreateAccount(
            ForeignerNumber number,
            LocalDate birthDate,
            String birthName,
            String email,
            String language,
            String network)
            implements AccountRequest {}

    record ResetPassword(ForeignerNumber number) implements AccountRequest {}

    /** @param network the request came from */
    record RemindIdentifier(String email, LocalDate birthDate, String birthName, String network)
            implements AccountRequest {}

    /** One of too many failures, on an account or on a number without one. */
    record TellSlowed(ForeignerNumber number) implements AccountRequest {}

    /**
     * A failed sign-in at the agents' page, of an address known or unknown.
     *
     * @param from where the request came from
     * @param told whether it is one of too many, of which the holder is told
     */
    record AgentRefused(String email, @Nullable String from, boolean told) implements AccountRequest {}
}
