package fr.sejour.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number that exists in its country's numbering plan (libphonenumber).
 *
 * @param e164 with its country code, as ITU-T E.164 writes it, for instance {@code +33612345678}
 */
public record PhoneNumber(String e164) implements Serializable {

    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

    private static final Pattern SHAPE = Pattern.compile("\\+[1-9][0-9]{4,14}");

    /** Numbers with a leading zero, as dialled within France: first metropolitan, then overseas. */
    private static final List<String> DIALLED_WITH_ZERO = List.of("FR", "RE", "GP", "MQ", "GF", "YT", "BL", "MF");

    /**
     * Plans by the first three digits of the postal code. Where no zero is dialled (PM, WF, PF, NC) the same few
     * digits exist in several places: such a number is understood without country code at home only.
     */
    private static final Map<String, String> HOME = Map.of(
            "971", "GP", "972", "MQ", "973", "GF", "974", "RE", "975", "PM", "976", "YT", "986", "WF", "987", "PF",
            "988", "NC");

    public PhoneNumber {
        if (!SHAPE.matcher(e164).matches()) {
            throw new IllegalArgumentException("Not in the form of E.164");
        }
    }

    /**
     * Reads a number with a country code of the world, or without one from France, overseas included.
     *
     * @param postalCode of the applicant's address; null or too short when it is not known
     * @return empty when no numbering plan has it
     */
    public static Optional<PhoneNumber> parse(String typed, @Nullable String postalCode) {
        Stream<String> home = Stream.ofNullable(postalCode)
                .filter(code -> code.length() >= 3)
                .map(code -> HOME.get(code.substring(0, 3)))
                .filter(Objects::nonNull);
        return Stream.concat(home, DIALLED_WITH_ZERO.stream())
                .distinct()
                .flatMap(region -> in(region, typed).stream())
                .findFirst();
    }

    /** With its country code and in groups, for instance {@code +33 6 12 34 56 78}. */
    public String international() {
        try {
            return PLANS.format(PLANS.parse(e164, null), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException kept) {
            // A plan may have changed since the number was kept.
            return e164;
        }
    }

    @Override
    public String toString() {
        return e164;
    }

    private static Optional<PhoneNumber> in(String region, String typed) {
        try {
            Phonenumber.PhoneNumber number = PLANS.parse(typed, region);
            boolean whole = !number.hasExtension() && PLANS.isValidNumber(number);
            return whole
                    ? Optional.of(new PhoneNumber(Objects.requireNonNull(PLANS.format(number, PhoneNumberFormat.E164))))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
