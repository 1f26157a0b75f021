package fr.sejour.dossier;

import java.io.Serializable;

/**
 * A declared fact, which the applicant reads before filing and the agent after it.
 *
 * @param words the fact in words, as shown
 */
public record Fact(DossierField field, String words) implements Serializable {}
