package fr.sejour.account.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import fr.sejour.account.AgentSignIn;
import fr.sejour.account.FranceConnectLinks;
import fr.sejour.account.OpenSessions;
import fr.sejour.account.franceconnect.FranceConnectClient;
import fr.sejour.shared.ServiceAddress;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.SiteAddresses;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.ConcurrentSessionFilter;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.session.SessionInformationExpiredEvent;

/** Who may open what, and how one signs in and out. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Answered by controllers rather than views, which are guarded by their annotations. */
    private static final String[] FILES = {
        "/" + SiteAddresses.DOCUMENTS + "/**", "/" + SiteAddresses.PAPERS + "/*/*", AccountView.COPY
    };

    /** Forms that change nothing and that anybody may send: no session is begun for their token, and no file is read for it. */
    private static final String[] QUESTIONS = {
        "/" + SiteAddresses.VERIFICATION, "/" + SiteAddresses.VERIFICATION_OF_FILE
    };

    private static final int UNLIMITED = -1;

    /** Applies to what is not a page: pages have a policy of their own, see {@link PagePolicy}. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** No page asks the device for any of these; a photo comes from the device's own camera program. */
    private static final String PERMISSIONS =
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(),"
                    + " gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(),"
                    + " screen-wake-lock=(), usb=(), xr-spatial-tracking=()";

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            SessionRegistry sessions,
            OpenSessions openSessions,
            AgentSignIn agents,
            BusySignIn busy,
            ObjectProvider<FranceConnectClient> franceConnect,
            FranceConnectLinks links,
            FranceConnectGoodbye goodbye,
            Clock clock) {
        http.formLogin(form -> form.loginPage(SignInView.ADDRESS)
                .loginProcessingUrl(SignInView.CHECK)
                .usernameParameter(SignInView.IDENTIFIER)
                .passwordParameter(SignInView.PASSWORD)
                .failureHandler(new SignInFailure(SignInView.ADDRESS, SignInView.IDENTIFIER, busy)));
        http.logout(logout -> logout.logoutRequestMatcher(SignOut.requests()).addLogoutHandler(goodbye));
        http.sessionManagement(session -> session.maximumSessions(UNLIMITED)
                .sessionRegistry(sessions)
                .expiredSessionStrategy(SecurityConfiguration::goOnSignedOut));
        http.addFilterBefore(new AccessFilter(openSessions), ConcurrentSessionFilter.class);
        http.exceptionHandling(exceptions -> exceptions
                .accessDeniedHandler(new StaleForm())
                .defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(AgentSignInView.ADDRESS), AgentEntrance.PAGES));
        http.csrf(csrf -> csrf.ignoringRequestMatchers(QUESTIONS));
        http.headers(headers -> headers.frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .cacheControl(cache -> cache.disable())
                .withObjectPostProcessor(headersFirst()));
        http.authorizeHttpRequests(requests -> requests.requestMatchers(FILES)
                .hasRole(SignedInApplicant.ROLE)
                .requestMatchers(AgentEntrance.PAGES)
                .authenticated());
        http.with(new AgentEntrance(agents, busy), entrance -> {});
        franceConnect.ifAvailable(client -> http.with(new FranceConnectEntrance(client, links, clock), entrance -> {}));
        // What is neither a view, guarded by its annotation, nor a public file does not exist: it gets the page that
        // says so.
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SignInView.class)
                        .logoutSuccessHandler(new SignOut(goodbye))
                        .anyRequest(AuthorizedUrl::permitAll));
        return http.build();
    }

    /** The sessions of everybody signed in, so that those of one account can be ended. */
    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    /** A cookie that no other host of the domain, and no page without TLS, can set in the place of ours. */
    @Bean
    ServletContextInitializer sessionCookie(ServiceAddress address) {
        return new SessionCookie(address);
    }

    /** Tells the registry when a session has ended. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    /** Somebody whose session was ended is a stranger from now on; what they asked for tells them so in its own way. */
    private static void goOnSignedOut(SessionInformationExpiredEvent ended) throws IOException, ServletException {
        Objects.requireNonNull(ended.getFilterChain()).doFilter(ended.getRequest(), ended.getResponse());
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
