package fr.sejour.shared;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an applicant (usager). Says nothing about the person. */
public record ApplicantId(UUID value) implements Serializable {}
