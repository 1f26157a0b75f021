package fr.sejour.dossier;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Step 1 as typed, right or wrong.
 *
 * @param emancipated the box « Je suis un mineur (+16 ans) émancipé »
 */
public record PersonalEntry(
        boolean emancipated, AddressEntry address, @Nullable String phone) implements Serializable {

    /** Nothing typed. */
    public static final PersonalEntry BLANK = new PersonalEntry(false, AddressEntry.BLANK, null);

    public PersonalEntry {
        address = Objects.requireNonNullElse(address, AddressEntry.BLANK);
    }

    /** Fields of step 1 that an error can be about. */
    public enum Field implements DossierField {
        /** From the registry. */
        BIRTH_DATE,
        ADDRESS,
        STREET_NUMBER,
        STREET,
        COMPLEMENT,
        POSTAL_CODE,
        CITY,
        PHONE;

        @Override
        public boolean isRequired() {
            return switch (this) {
                case BIRTH_DATE, STREET_NUMBER, COMPLEMENT -> false;
                case ADDRESS, STREET, POSTAL_CODE, CITY, PHONE -> true;
            };
        }
    }

    /**
     * Means of contact beside the postal address, in the order in which the applicant reads them again before filing.
     */
    public List<Fact> contact() {
        return phone == null ? List.of() : List.of(new Fact(Field.PHONE, phone));
    }
}
