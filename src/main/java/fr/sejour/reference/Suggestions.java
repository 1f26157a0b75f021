package fr.sejour.reference;

import java.util.List;

/**
 * Suggestions for a typed beginning of an address.
 *
 * @param addresses best first; may be empty
 * @param detailed whether streets were looked for. If not, because the address service is absent or silent, only
 *     communes are suggested, and the street is to be entered by hand.
 */
public record Suggestions(List<AddressSuggestion> addresses, boolean detailed) {}
