package fr.sejour.account.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may open what, and how one signs in and out. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String SIGN_OUT = "/deconnexion";

    /** Applies to what is not a page: pages have a policy of their own, see {@link PagePolicy}. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain security(HttpSecurity http) {
        http.formLogin(form -> form.loginProcessingUrl(SignInForm.CHECK).failureHandler(new SignInFailure()));
        http.logout(logout -> logout.logoutUrl(SIGN_OUT));
        http.exceptionHandling(exceptions -> exceptions.accessDeniedHandler(new StaleForm()));
        http.headers(headers -> headers.frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .cacheControl(cache -> cache.disable())
                .withObjectPostProcessor(headersFirst()));
        // What is neither a view, guarded by its annotation, nor a public file does not exist: it gets the page that
        // says so.
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SignInView.class, "/").anyRequest(AuthorizedUrl::permitAll));
        return http.build();
    }

    /** Pages are forwarded to Vaadin's servlet, after which the container takes no more headers. */
    private static ObjectPostProcessor<HeaderWriterFilter> headersFirst() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
