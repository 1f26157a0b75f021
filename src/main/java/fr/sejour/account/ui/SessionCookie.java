package fr.sejour.account.ui;

import fr.sejour.shared.ServiceAddress;
import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import org.springframework.boot.web.servlet.ServletContextInitializer;

/**
 * The session's cookie. Where the service is reached by TLS, its name begins with {@code __Host-}: browsers then take it only
 * by TLS, for this host alone and for all its pages, so that nobody who owns another host of the domain can plant one.
 */
final class SessionCookie implements ServletContextInitializer {

    private static final String NAME = "__Host-JSESSIONID";

    private final ServiceAddress address;

    SessionCookie(ServiceAddress address) {
        this.address = address;
    }

    @Override
    public void onStartup(ServletContext context) {
        if (address.isSecure()) {
            SessionCookieConfig cookie = context.getSessionCookieConfig();
            cookie.setName(NAME);
            cookie.setSecure(true);
            cookie.setPath("/");
        }
    }
}
