package fr.sejour.account.ui;

import fr.sejour.account.PendingSignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The sign-in of this session that awaits its code. */
final class AwaitedCode {

    private static final String ATTRIBUTE = "sign-in.code-awaited";

    private AwaitedCode() {}

    /** From now on the session awaits a code; whoever was signed in before no longer is. */
    static void keep(HttpServletRequest request, PendingSignIn pending) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        SecurityContextHolder.clearContext();
        session.setAttribute(ATTRIBUTE, pending);
    }

    static void forget(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.removeAttribute(ATTRIBUTE));
    }

    static Optional<PendingSignIn> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(ATTRIBUTE))
                .filter(PendingSignIn.class::isInstance)
                .map(PendingSignIn.class::cast);
    }

    /** Of the request being answered. */
    static Optional<PendingSignIn> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : Optional.empty();
    }
}
