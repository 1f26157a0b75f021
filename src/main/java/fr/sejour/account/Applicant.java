package fr.sejour.account;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.ForeignerNumber;
import java.util.Locale;

/**
 * An account.
 *
 * @param email confirmed address
 * @param language what mails and papers are written in
 */
record Applicant(ApplicantId id, ForeignerNumber number, String email, Locale language, String passwordHash) {}
