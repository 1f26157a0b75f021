package fr.sejour.reference;

import java.util.List;

/**
 * A commune, or an arrondissement of Paris, Lyon or Marseille, which has an INSEE code of its own.
 *
 * @param inseeCode five characters of the Code officiel géographique, for instance 59350 or 2A004
 * @param name official name, for instance « Lille » or « Lyon 3e Arrondissement »
 * @param postalCodes at least one, ascending
 */
public record Commune(String inseeCode, String name, List<String> postalCodes) {

    private static final String ARRONDISSEMENT = " [0-9]+er? Arrondissement$";

    /** The name as an address bears it: Lyon, for « Lyon 3e Arrondissement ». */
    public String city() {
        return name.replaceFirst(ARRONDISSEMENT, "");
    }
}
