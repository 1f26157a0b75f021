package fr.sejour.dossier;

import java.io.Serializable;
import java.time.LocalDate;

/** Placement in care (prise en charge), from a day on. */
public record CarePlacement(PlacedWith with, LocalDate on) implements Serializable {}
