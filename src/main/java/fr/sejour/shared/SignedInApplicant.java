package fr.sejour.shared;

import java.io.Serializable;
import java.security.Principal;

/**
 * The applicant behind the current session, as Spring Security's principal.
 *
 * @param id the account
 * @param number the login name
 * @param displayName first names and name as the header shows them
 */
public record SignedInApplicant(ApplicantId id, ForeignerNumber number, String displayName)
        implements Principal, Serializable {

    /** Role of applicants in Spring Security. */
    public static final String ROLE = "APPLICANT";

    @Override
    public String getName() {
        return number.digits();
    }
}
