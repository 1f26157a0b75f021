package fr.sejour.dossier;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the applicant lives, in France.
 *
 * @param streetNumber with its suffix, for instance {@code 12 bis}; none in hamlets
 * @param postalCode five digits, one of those of the commune
 * @param city name of the commune as the official list has it
 * @param inseeCode code of the commune in the official geographical code
 */
public record Address(
        @Nullable String streetNumber,
        String street,
        @Nullable String complement,
        String postalCode,
        String city,
        String inseeCode)
        implements Serializable {

    /** Number and street. */
    public String streetLine() {
        return streetNumber == null ? street : streetNumber + " " + street;
    }

    /** Lines as on an envelope: complement, street, postal code and commune. */
    public List<String> lines() {
        return Stream.of(complement, streetLine(), postalCode + " " + city)
                .filter(Objects::nonNull)
                .toList();
    }
}
