package fr.sejour.dossier;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of a digital photograph and signature (e-photo): 22 letters or digits, upper case. Older ones are all
 * digits.
 *
 * @throws IllegalArgumentException when the text has any other form
 */
public record EphotoNumber(String value) implements Serializable {

    /** Length in characters. */
    public static final int LENGTH = 22;

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{22}");
    private static final Pattern TYPED = Pattern.compile("[A-Za-z0-9]{22}");

    public EphotoNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("An e-photo number has 22 upper-case letters or digits");
        }
    }

    /** Reads what a person typed: spaces of any kind are dropped, letters made upper case. */
    public static Optional<EphotoNumber> parse(String typed) {
        String compact = compact(typed);
        return TYPED.matcher(compact).matches()
                ? Optional.of(new EphotoNumber(compact.toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** The typed number without spaces; its length can be shown to a person who typed too few characters. */
    public static String compact(String typed) {
        return typed.replaceAll("[\\s\\p{Z}]", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
