package fr.sejour.account.ui;

import org.springframework.context.ApplicationContext;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Ways to sign in beside the form of foreigner number and password. */
final class OwnFilters {

    private OwnFilters() {}

    /** Adds one whose sessions are renewed, known and ended as those of the form are. */
    static void add(AbstractAuthenticationProcessingFilter filter, HttpSecurity http) {
        filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        filter.setSecurityContextHolderStrategy(
                http.getSharedObject(ApplicationContext.class).getBean(SecurityContextHolderStrategy.class));
        http.addFilterBefore(filter, UsernamePasswordAuthenticationFilter.class);
    }
}
