package fr.sejour.dossier;

import java.io.Serializable;

/**
 * Something declared, to be read by the applicant before filing and by the agent after it.
 *
 * @param words as they are shown
 */
public record Fact(DossierField field, String words) implements Serializable {}
