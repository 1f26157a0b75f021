package fr.sejour.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of a filed dossier (n° de la demande): nineteen digits, given once at filing. Two for the department of the
 * competent prefecture, {@code 01}, the day of filing as yyyymmdd, seven of one running sequence.
 *
 * @throws IllegalArgumentException when the text is not nineteen digits with {@code 01} after the department
 */
public record DossierNumber(String digits) implements Serializable {

    /** The running number starts again after this one; the date before it keeps numbers apart. */
    public static final int LAST_RUNNING_NUMBER = 9_999_999;

    private static final Pattern SHAPE = Pattern.compile("[0-9]{2}01[0-9]{15}");
    private static final Pattern DEPARTMENT = Pattern.compile("[0-9]{2}");

    public DossierNumber {
        if (!SHAPE.matcher(digits).matches()) {
            throw new IllegalArgumentException("A dossier number has nineteen digits, the third and fourth being 01");
        }
    }

    /**
     * Makes a number.
     *
     * @param department two digits, as the documented table gives them for Corsica and overseas too
     * @param filedOn day of filing in Paris
     * @param running from 1 to {@link #LAST_RUNNING_NUMBER}
     * @throws IllegalArgumentException when the department or the running number is out of its range
     */
    public static DossierNumber of(String department, LocalDate filedOn, long running) {
        if (!DEPARTMENT.matcher(department).matches()) {
            throw new IllegalArgumentException("A department is two digits in a dossier number");
        }
        if (running < 1 || running > LAST_RUNNING_NUMBER) {
            throw new IllegalArgumentException("A running number has one to seven digits");
        }
        String sequence = Long.toString(running);
        return new DossierNumber(department
                + "01"
                + filedOn.format(DateTimeFormatter.BASIC_ISO_DATE)
                + "0".repeat(7 - sequence.length())
                + sequence);
    }

    /** Reads what a person typed or scanned: spaces of any kind are dropped; empty when it cannot be a number. */
    public static Optional<DossierNumber> parse(String typed) {
        String compact = typed.replaceAll("[\\s\\p{Z}]", "");
        return SHAPE.matcher(compact).matches() ? Optional.of(new DossierNumber(compact)) : Optional.empty();
    }

    /** The digits in four groups that can be read aloud, parted by no-break spaces: place, day, sequence in two. */
    public String grouped() {
        return String.join(
                "\u00A0",
                digits.substring(0, 4),
                digits.substring(4, 12),
                digits.substring(12, 15),
                digits.substring(15));
    }

    @Override
    public String toString() {
        return digits;
    }
}
