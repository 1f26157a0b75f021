package fr.sejour.shared;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Foreigner number (n° étranger): ten digits, the login name of an applicant. The digits have no meaning for the
 * service.
 *
 * @throws IllegalArgumentException when the text is not ten digits
 */
public record ForeignerNumber(String digits) implements Serializable {

    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");

    public ForeignerNumber {
        if (!TEN_DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("A foreigner number has ten digits");
        }
    }

    /** Reads what a person typed: spaces of any kind are dropped; empty when ten digits do not remain. */
    public static Optional<ForeignerNumber> parse(String typed) {
        String compact = typed.replaceAll("[\\s\\u00A0\\u202F]", "");
        return TEN_DIGITS.matcher(compact).matches() ? Optional.of(new ForeignerNumber(compact)) : Optional.empty();
    }

    @Override
    public String toString() {
        return digits;
    }
}
