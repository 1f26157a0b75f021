package fr.sejour.account;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;

/** Checks the form of a typed e-mail address. Only a mail that arrives proves that the mailbox exists. */
public final class EmailAddress {

    /** RFC 5321, section 4.5.3.1, less the angle brackets. */
    private static final int LONGEST = 254;

    private EmailAddress() {}

    /** The typed address without spaces around it; empty when it has not the form of an e-mail address. */
    public static Optional<String> parse(String typed) {
        String address = typed.strip();
        int at = address.lastIndexOf('@');
        boolean shaped = address.length() <= LONGEST && at > 0 && address.indexOf('.', at) > at + 1;
        return shaped && isOneAddress(address) ? Optional.of(address) : Optional.empty();
    }

    /** No name, no angle brackets, no second address. */
    private static boolean isOneAddress(String text) {
        try {
            boolean strict = true;
            InternetAddress address = new InternetAddress(text, strict);
            return text.equals(address.getAddress());
        } catch (AddressException refused) {
            return false;
        }
    }
}
