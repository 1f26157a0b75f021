package fr.sejour.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import fr.sejour.account.franceconnect.FranceConnectClient;
import fr.sejour.shared.ServiceAddress;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.PlainAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Ends the session at FranceConnect after the session here has ended. The browser is not redirected to FranceConnect
 * but sent there by a page, because the sign-out form may lead only to our own addresses.
 */
@Component
class FranceConnectGoodbye implements LogoutHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FranceConnectGoodbye.class);

    /** Attribute of the request, as the session is gone when the answer is given. */
    private static final String ID_TOKEN = FranceConnectGoodbye.class.getName();

    private final ObjectProvider<FranceConnectClient> client;
    private final ObjectProvider<PlainAnswers> answers;
    private final ServiceAddress service;

    FranceConnectGoodbye(
            ObjectProvider<FranceConnectClient> client, ObjectProvider<PlainAnswers> answers, ServiceAddress service) {
        this.client = client;
        this.answers = answers;
        this.service = service;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        FranceConnectSession.idToken(request).ifPresent(token -> request.setAttribute(ID_TOKEN, token));
    }

    /** Sends the browser to FranceConnect when there is a session to end; false when there is none. */
    boolean leads(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<URI> end = end(request);
        if (end.isPresent()) {
            String address = end.get().toString();
            response.setHeader("Refresh", "0;url=" + address);
            answers.getObject().send(request, response, "account.franceconnect.goodbye.title", () -> page(address));
        }
        return end.isPresent();
    }

    private Optional<URI> end(HttpServletRequest request) {
        FranceConnectClient configured = client.getIfAvailable();
        if (configured == null || !(request.getAttribute(ID_TOKEN) instanceof String idToken)) {
            return Optional.empty();
        }
        try {
            return configured.endOfSession(idToken, service.page("/"));
        } catch (RuntimeException unreachable) {
            LOG.warn("The session at FranceConnect is left to end by itself: {}", unreachable.toString());
            return Optional.empty();
        }
    }

    private static Div page(String address) {
        Div page = new Div();
        Anchor goOn = new Anchor(address, page.getTranslation("account.franceconnect.goodbye.go-on"));
        goOn.addClassName("button");
        page.add(
                new PageHeading(
                        page.getTranslation("account.franceconnect.goodbye.title"),
                        page.getTranslation("account.franceconnect.goodbye.lead")),
                goOn);
        return page;
    }
}
