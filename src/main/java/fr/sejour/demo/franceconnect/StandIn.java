package fr.sejour.demo.franceconnect;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Profile;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Condition for the stand-in: the development profile is active, and the configured issuer of FranceConnect is the
 * stand-in's address.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Profile("development")
@Conditional(StandIn.Configured.class)
@interface StandIn {

    /** Whether the service is to ask the stand-in. */
    final class Configured implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment()
                    .getProperty("sejour.franceconnect.issuer", "")
                    .endsWith(StandInAddresses.PROVIDER);
        }
    }
}
