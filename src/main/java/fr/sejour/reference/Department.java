package fr.sejour.reference;

/**
 * A department or overseas collectivity.
 *
 * @param code of the Code officiel géographique: 59, 2A, 974
 * @param dossierDigits the two digits that begin the number of a dossier filed there
 * @param prefecture prefecture that is competent for residence permits (CESEDA R. 431-20)
 */
public record Department(String code, String name, String dossierDigits, Prefecture prefecture) {}
