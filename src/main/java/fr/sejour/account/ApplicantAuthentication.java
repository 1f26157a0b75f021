package fr.sejour.account;

import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.SignedInApplicant;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/** Lets Spring Security sign applicants in. Every cause of failure is the same exception. */
@Component
class ApplicantAuthentication implements AuthenticationProvider {

    private final SignIn signIn;

    ApplicantAuthentication(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        return ForeignerNumber.parse(typed.getName())
                .flatMap(number -> signIn.attempt(number, String.valueOf(typed.getCredentials())))
                .map(ApplicantAuthentication::authenticated)
                .orElseThrow(() -> new BadCredentialsException("Refused"));
    }

    private static Authentication authenticated(SignedInApplicant applicant) {
        return UsernamePasswordAuthenticationToken.authenticated(
                applicant, null, AuthorityUtils.createAuthorityList("ROLE_" + SignedInApplicant.ROLE));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
