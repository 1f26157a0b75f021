package fr.sejour.testing;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.SignedInApplicant;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who the pages of a test take to be signed in. */
public final class SignedInPerson {

    private SignedInPerson() {}

    /** Somebody of this name, before the first page is shown. */
    public static SecurityContext as(ApplicantId applicant, ForeignerNumber number, String name) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedInApplicant(applicant, number, name),
                null,
                AuthorityUtils.createAuthorityList("ROLE_" + SignedInApplicant.ROLE)));
        SecurityContextHolder.setContext(context);
        return context;
    }
}
