package fr.sejour.account.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * What a page may load and run: nothing from elsewhere, and no script written into the page but those of the page itself,
 * marked with a number that nobody can guess. Vaadin's client compiles expressions, so that {@code unsafe-eval} stays, and
 * its components write styles.
 */
@Component
class PagePolicy implements VaadinServiceInitListener {

    private static final int NONCE_BYTES = 16;
    private static final String DIRECTIVES = "default-src 'self'; script-src 'self' 'unsafe-eval' 'nonce-%s'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'self'; "
            + "form-action 'self'; frame-ancestors 'none'";

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::guard);
    }

    private void guard(IndexHtmlResponse page) {
        String nonce = nonce();
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("Content-Security-Policy", DIRECTIVES.formatted(nonce));
        page.getVaadinResponse().setHeader("Cache-Control", "no-store");
    }

    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
