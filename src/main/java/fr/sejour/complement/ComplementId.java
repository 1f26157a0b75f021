package fr.sejour.complement;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a demand for complements (demande de complément). */
public record ComplementId(UUID value) implements Serializable {}
