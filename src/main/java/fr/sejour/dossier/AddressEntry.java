package fr.sejour.dossier;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the applicant lives as typed, right or wrong.
 *
 * @param search text of the field that suggests addresses
 * @param inseeCode code of the commune, when an address was chosen
 * @param manual whether the fields of the address are open for typing by hand
 */
public record AddressEntry(
        @Nullable String search,
        @Nullable String streetNumber,
        @Nullable String street,
        @Nullable String complement,
        @Nullable String postalCode,
        @Nullable String city,
        @Nullable String inseeCode,
        boolean manual)
        implements Serializable {

    /** Nothing typed. */
    public static final AddressEntry BLANK = new AddressEntry(null, null, null, null, null, null, null, false);

    /** The address as on an envelope, one line under the other: complement, street, postal code and commune. */
    public String lines() {
        return Stream.of(complement, joined(streetNumber, street), joined(postalCode, city))
                .filter(line -> line != null && !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String joined(@Nullable String first, @Nullable String second) {
        return Stream.of(first, second).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
