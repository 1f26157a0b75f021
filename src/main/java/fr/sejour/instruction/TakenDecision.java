package fr.sejour.instruction;

import java.io.Serializable;
import java.time.Instant;

/** A decision as it was taken, once and for good. */
public record TakenDecision(Decision decision, Colleague by, Instant at) implements Serializable {}
