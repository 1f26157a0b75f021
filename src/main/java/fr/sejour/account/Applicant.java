package fr.sejour.account;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.PhoneNumber;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An account.
 *
 * @param email confirmed address
 * @param phone null when none was given
 * @param language what mails and papers are written in
 * @param accessVersion sessions opened at an earlier one have ended
 */
record Applicant(
        ApplicantId id,
        ForeignerNumber number,
        String email,
        @Nullable PhoneNumber phone,
        Locale language,
        String passwordHash,
        int accessVersion) {}
