package fr.sejour.shell;

import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.SignedInApplicant;
import java.util.Optional;

/** Who looks at a page: an applicant, an agent, or somebody who is not signed in. */
final class SignedIn {

    private SignedIn() {}

    static Optional<SignedInApplicant> applicant(AuthenticationContext authentication) {
        return as(SignedInApplicant.class, authentication);
    }

    static Optional<SignedInAgent> agent(AuthenticationContext authentication) {
        return as(SignedInAgent.class, authentication);
    }

    private static <P> Optional<P> as(Class<P> kind, AuthenticationContext authentication) {
        return authentication
                .getAuthenticatedUser(Object.class)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
