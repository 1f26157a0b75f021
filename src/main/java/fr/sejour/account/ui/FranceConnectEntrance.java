package fr.sejour.account.ui;

import fr.sejour.account.AccountAddresses;
import fr.sejour.account.FranceConnectLinks;
import fr.sejour.account.franceconnect.FranceConnectClient;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The applicants' way in by FranceConnect, where it is configured. */
final class FranceConnectEntrance extends AbstractHttpConfigurer<FranceConnectEntrance, HttpSecurity> {

    /** Leads to FranceConnect. */
    static final String ADDRESS = "/" + AccountAddresses.FRANCECONNECT;

    private final FranceConnectClient client;
    private final FranceConnectLinks links;
    private final Clock clock;

    FranceConnectEntrance(FranceConnectClient client, FranceConnectLinks links, Clock clock) {
        this.client = client;
        this.links = links;
        this.clock = clock;
    }

    /**
     * After sign-in with foreigner number and password, the success handler links the waiting FranceConnect identity
     * to the account.
     */
    @Override
    public void init(HttpSecurity http) {
        http.formLogin(form ->
                form.addObjectPostProcessor(new ObjectPostProcessor<UsernamePasswordAuthenticationFilter>() {
                    @Override
                    public <F extends UsernamePasswordAuthenticationFilter> F postProcess(F filter) {
                        filter.setAuthenticationSuccessHandler(
                                new FranceConnectArrival(links, http.getSharedObject(RequestCache.class), clock));
                        return filter;
                    }
                }));
    }

    @Override
    public void configure(HttpSecurity http) {
        OAuth2AuthorizationRequestRedirectFilter leaving =
                new OAuth2AuthorizationRequestRedirectFilter(new Question(client));
        leaving.setAuthenticationFailureHandler(FranceConnectFailure::notBegun);
        http.addFilterBefore(leaving, UsernamePasswordAuthenticationFilter.class);

        SavedRequestAwareAuthenticationSuccessHandler arrival = new SavedRequestAwareAuthenticationSuccessHandler();
        arrival.setRequestCache(http.getSharedObject(RequestCache.class));
        FranceConnectFilter arriving = new FranceConnectFilter(client, links, clock);
        arriving.setAuthenticationSuccessHandler(arrival);
        arriving.setAuthenticationFailureHandler(new FranceConnectFailure());
        OwnFilters.add(arriving, http);
    }

    /** What FranceConnect is asked: who this is, at the level that is needed. */
    private static final class Question implements OAuth2AuthorizationRequestResolver {

        private static final RequestMatcher BUTTON =
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, ADDRESS);

        private final DefaultOAuth2AuthorizationRequestResolver question;

        Question(FranceConnectClient client) {
            question = new DefaultOAuth2AuthorizationRequestResolver(client.registrations());
            question.setAuthorizationRequestCustomizer(asked ->
                    asked.additionalParameters(parameters -> parameters.put("acr_values", FranceConnectClient.LEVEL)));
        }

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
            return BUTTON.matches(request) ? resolve(request, FranceConnectClient.REGISTRATION) : null;
        }

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
            return question.resolve(request, registration);
        }
    }
}
