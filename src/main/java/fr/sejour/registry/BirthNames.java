package fr.sejour.registry;

import fr.sejour.shared.Folding;

/** Compares a birth name that a person typed with the one on record. */
public final class BirthNames {

    private BirthNames() {}

    /**
     * Whether both are the same name, whatever the case, accents, hyphens, apostrophes, spaces and ligatures. A name
     * without any letter equals no name.
     */
    public static boolean same(String typed, String recorded) {
        String letters = letters(typed);
        return !letters.isEmpty() && letters.equals(letters(recorded));
    }

    private static String letters(String name) {
        return Folding.words(name).replace(" ", "");
    }
}
