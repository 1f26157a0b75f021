package fr.sejour.reference;

/**
 * A country or territory where people are born, marry and live.
 *
 * @param code ISO 3166-1 alpha-2, or XK for Kosovo
 * @param name French short name
 */
public record Country(String code, String name) {}
