package fr.sejour.account;

import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.TryLaterException;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/**
 * Lets Spring Security sign applicants in. Every cause of failure is the same exception, but for a queue of passwords that is
 * too long, when nothing was judged.
 */
@Component
class ApplicantAuthentication implements AuthenticationProvider {

    private final SignIn signIn;

    ApplicantAuthentication(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        return ForeignerNumber.parse(typed.getName())
                .flatMap(number -> attempt(number, String.valueOf(typed.getCredentials())))
                .map(ApplicantAuthentication::authenticated)
                .orElseThrow(() -> new BadCredentialsException("Refused"));
    }

    private Optional<SignedInApplicant> attempt(ForeignerNumber number, String password) {
        try {
            return signIn.attempt(number, password);
        } catch (TryLaterException busy) {
            throw new AuthenticationServiceException("Busy", busy);
        }
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
