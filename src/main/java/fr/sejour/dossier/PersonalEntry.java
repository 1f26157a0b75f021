package fr.sejour.dossier;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Step 1 as typed, right or wrong.
 *
 * @param emancipated the box « Je suis un mineur (+16 ans) émancipé »
 * @param addressSearch text of the field that suggests addresses
 * @param inseeCode code of the commune, when an address was chosen
 * @param manual whether the fields of the address are open for typing by hand
 */
public record PersonalEntry(
        boolean emancipated,
        @Nullable String addressSearch,
        @Nullable String streetNumber,
        @Nullable String street,
        @Nullable String complement,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String inseeCode,
        boolean manual,
        @Nullable String phone)
        implements Serializable {

    /** Nothing typed. */
    public static final PersonalEntry BLANK =
            new PersonalEntry(false, null, null, null, null, null, null, null, false, null);
}
