package fr.sejour.dossier;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A child in the applicant's care.
 *
 * @param birthCountry ISO 3166-1 alpha-2
 */
public record Child(String name, String firstName, LocalDate birthDate, String birthCountry, boolean livesWithApplicant)
        implements Serializable {}
