package fr.sejour.testing;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.ForeignerNumber;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Somebody of this name has signed in before the first page is shown; there is no account behind. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = WithApplicant.Factory.class)
public @interface WithApplicant {

    /** First names and name, as the header shows them. */
    String value();

    /** Makes the security context that Spring's test support installs. */
    final class Factory implements WithSecurityContextFactory<WithApplicant> {

        @Override
        public SecurityContext createSecurityContext(WithApplicant annotation) {
            // Each application context of the test run installs a holder of its own, and the last one wins: the test
            // support fills the holder of its context, the pages ask the one that is installed.
            return SignedInPerson.as(
                    new ApplicantId(UUID.randomUUID()), new ForeignerNumber("0123456789"), annotation.value());
        }
    }
}
