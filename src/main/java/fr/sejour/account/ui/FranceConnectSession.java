package fr.sejour.account.ui;

import fr.sejour.account.FranceConnectIdentity;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What a session knows of FranceConnect: how to end the session there, an identity to link, and what became of that. */
final class FranceConnectSession {

    /** From FranceConnect's answer to the password. */
    private static final Duration TO_LINK = Duration.ofMinutes(10);

    private static final String ID_TOKEN = "franceconnect.id-token";
    private static final String PENDING = "franceconnect.pending";
    private static final String TOLD = "franceconnect.told";

    private FranceConnectSession() {}

    /** An identity that waits for its account. */
    private record Pending(FranceConnectIdentity identity, Instant until) implements Serializable {}

    /**
     * What the account's page has to say, once.
     *
     * @param key of its words
     * @param good whether it is what the person wanted
     * @param goOn address of the page that was asked for before the sign-in; null when there is none
     */
    record Told(String key, boolean good, @Nullable String goOn) implements Serializable {}

    /** An identity to link, if it came in time. */
    record ToLink(FranceConnectIdentity identity, boolean inTime) {}

    /** Somebody has signed in there. */
    static void begun(HttpServletRequest request, String idToken) {
        HttpSession session = request.getSession();
        session.setAttribute(ID_TOKEN, idToken);
        session.removeAttribute(PENDING);
    }

    /** The password that links this identity is awaited. */
    static void await(HttpServletRequest request, FranceConnectIdentity identity, Instant now) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(PENDING, new Pending(identity, now.plus(TO_LINK)));
    }

    /** Takes the identity that awaits its password away. */
    static Optional<ToLink> take(HttpServletRequest request, Instant now) {
        return taken(request, PENDING, Pending.class)
                .map(pending -> new ToLink(pending.identity(), now.isBefore(pending.until())));
    }

    /** The id token of the sign-in there, if there was one. */
    static Optional<String> idToken(HttpServletRequest request) {
        return attribute(request, ID_TOKEN, String.class);
    }

    static void tell(HttpServletRequest request, Told told) {
        request.getSession().setAttribute(TOLD, told);
    }

    /** Takes away what the page being shown has to say. */
    static Optional<Told> told() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? taken(attributes.getRequest(), TOLD, Told.class)
                : Optional.empty();
    }

    private static <T> Optional<T> taken(HttpServletRequest request, String name, Class<T> type) {
        Optional<T> value = attribute(request, name, type);
        value.ifPresent(found -> request.getSession().removeAttribute(name));
        return value;
    }

    private static <T> Optional<T> attribute(HttpServletRequest request, String name, Class<T> type) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(name))
                .filter(type::isInstance)
                .map(type::cast);
    }
}
