package fr.sejour.account;

import fr.sejour.shared.ForeignerNumber;
import java.util.Locale;

/**
 * What somebody signs in with, as failures are counted by it: an applicant's number or an agent's address. The one has no
 * {@code @} and the other has, so that neither can be taken for the other.
 */
record Login(String text) {

    static Login of(ForeignerNumber number) {
        return new Login(number.digits());
    }

    static Login ofAgent(String email) {
        return new Login(email.toLowerCase(Locale.ROOT));
    }
}
