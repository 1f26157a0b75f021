package fr.sejour.shared;

import java.io.Serializable;
import java.security.Principal;

/**
 * The applicant behind the current session, as Spring Security's principal.
 *
 * @param id the account
 * @param number the login name
 * @param displayName first names and name as the header shows them
 * @param accessVersion version of the account's access when the session was opened; the session ends when the account has a
 *     later one
 */
public record SignedInApplicant(ApplicantId id, ForeignerNumber number, String displayName, int accessVersion)
        implements Principal, Serializable {

    /** Role of applicants in Spring Security. */
    public static final String ROLE = "APPLICANT";

    /** Of an account whose access has never changed. */
    public SignedInApplicant(ApplicantId id, ForeignerNumber number, String displayName) {
        this(id, number, displayName, 0);
    }

    /** The same person with a session opened at this version. */
    public SignedInApplicant withAccessVersion(int version) {
        return new SignedInApplicant(id, number, displayName, version);
    }

    @Override
    public String getName() {
        return number.digits();
    }
}
