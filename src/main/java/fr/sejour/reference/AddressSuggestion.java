package fr.sejour.reference;

import org.jspecify.annotations.Nullable;

/**
 * An address that fits what was typed so far. The postal code and the INSEE code belong together.
 *
 * @param label the whole on one line
 * @param streetNumber with its « bis » or « ter »; null when the suggestion is a whole street or commune
 * @param street name of the street or hamlet; null when the suggestion is a whole commune
 */
public record AddressSuggestion(
        String label,
        @Nullable String streetNumber,
        @Nullable String street,
        String postalCode,
        String city,
        String inseeCode) {}
