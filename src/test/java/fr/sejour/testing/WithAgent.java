package fr.sejour.testing;

import fr.sejour.shared.AgentId;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** An agent has signed in before the first page is shown; there is no account behind. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = WithAgent.Factory.class)
public @interface WithAgent {

    Role value();

    /** Code of the department; without meaning for a role that has no prefecture. */
    String prefecture() default "75";

    /** As the header shows it. */
    String name() default "Hélène Aubry";

    /** Makes the security context that Spring's test support installs. */
    final class Factory implements WithSecurityContextFactory<WithAgent> {

        @Override
        public SecurityContext createSecurityContext(WithAgent annotation) {
            Role role = annotation.value();
            return signIn(new SignedInAgent(
                    new AgentId(UUID.randomUUID()),
                    "agent@example.org",
                    annotation.name(),
                    role,
                    role.examines() ? annotation.prefecture() : null));
        }

        /** Signs this agent in, in place of whoever was, for instance one with an account. */
        public static SecurityContext signIn(SignedInAgent agent) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    agent, null, AuthorityUtils.createAuthorityList(agent.role().authorities())));
            // Each application context of the test run installs a holder of its own, and the last one wins: see
            // WithApplicant.
            SecurityContextHolder.setContext(context);
            return context;
        }
    }
}
