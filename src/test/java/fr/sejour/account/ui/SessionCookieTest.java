package fr.sejour.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.shared.ServiceAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockServletContext;

class SessionCookieTest {

    private final MockServletContext context = new MockServletContext();

    @Test
    void overTlsItBelongsToThisHostAlone() {
        new SessionCookie(new ServiceAddress(URI.create("https://sejour.example.org"))).onStartup(context);

        assertThat(context.getSessionCookieConfig().getName()).isEqualTo("__Host-JSESSIONID");
        assertThat(context.getSessionCookieConfig().isSecure()).isTrue();
        assertThat(context.getSessionCookieConfig().getPath()).isEqualTo("/");
        assertThat(context.getSessionCookieConfig().getDomain()).isNull();
    }

    @Test
    void withoutTlsBrowsersWouldNotTakeIt() {
        new SessionCookie(new ServiceAddress(URI.create("http://localhost:8080"))).onStartup(context);

        assertThat(context.getSessionCookieConfig().getName()).isNull();
    }
}
