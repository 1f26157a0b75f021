package fr.sejour.dossier;

import java.util.List;

/** What the checks must know of places. */
interface Gazetteer {

    /** A commune by its official name and code. */
    record Place(String inseeCode, String name) {}

    /** The communes that have a postal code; none when nobody has it. */
    List<Place> withPostalCode(String postalCode);

    /** Whether the ISO 3166-1 alpha-2 code is that of a country of the list. */
    boolean isCountry(String code);
}
