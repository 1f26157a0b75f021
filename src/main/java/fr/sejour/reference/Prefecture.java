package fr.sejour.reference;

import org.jspecify.annotations.Nullable;

/**
 * The authority that examines the dossiers of a department.
 *
 * @param name with its article, ready for a sentence: « Préfecture du Nord »
 * @param street number and street of its seat; null where it is not known for sure
 * @param postalCode of its seat
 * @param city of its seat
 * @param email null until the prefecture has given one
 * @param phone null until the prefecture has given one
 */
public record Prefecture(
        String name,
        @Nullable String street,
        String postalCode,
        String city,
        @Nullable String email,
        @Nullable String phone) {}
