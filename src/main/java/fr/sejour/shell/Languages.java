package fr.sejour.shell;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * The languages of the screens: French and whatever other bundles are there. An address with {@code ?langue=xx} chooses
 * one; the choice is kept in a cookie. Without it the browser's first language that we speak counts, else French.
 */
@Component
class Languages extends OncePerRequestFilter {

    static final String CHOICE = "langue";

    private final List<Locale> spoken;

    Languages(I18NProvider texts) {
        this.spoken = texts.getProvidedLocales();
    }

    /** All languages, French first. */
    List<Locale> spoken() {
        return spoken;
    }

    /** The language to answer this request in. */
    Locale of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, CHOICE))
                .map(Cookie::getValue)
                .flatMap(this::named)
                .or(() -> Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .map(this::named)
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(spoken.getFirst());
    }

    private Optional<Locale> named(String tag) {
        return spoken.stream()
                .filter(language -> language.toLanguageTag().equals(tag))
                .findFirst();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Locale> chosen =
                Optional.ofNullable(request.getParameter(CHOICE)).flatMap(this::named);
        if (chosen.isEmpty() || !request.getMethod().equals("GET")) {
            chain.doFilter(request, response);
            return;
        }
        ResponseCookie cookie = ResponseCookie.from(CHOICE, chosen.get().toLanguageTag())
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(Duration.ofDays(365))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        response.sendRedirect(request.getRequestURI());
    }
}
