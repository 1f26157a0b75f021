package fr.sejour.dossier;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Marriage or PACS.
 *
 * @param country where it was concluded, ISO 3166-1 alpha-2
 */
public record Union(LocalDate since, String country) implements Serializable {}
