package fr.sejour.account.ui;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import fr.sejour.account.FranceConnectLinks;
import fr.sejour.account.FranceConnectLinks.Outcome;
import fr.sejour.account.ui.FranceConnectSession.Told;
import fr.sejour.shared.SignedInApplicant;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * Success handler of the sign-in with the password. When a FranceConnect identity waits, it links the identity and
 * shows the result on the account page, with a link to the page that was asked for. Otherwise it leads to that page
 * at once.
 */
final class FranceConnectArrival extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private final FranceConnectLinks links;
    private final RequestCache requests;
    private final Clock clock;

    FranceConnectArrival(FranceConnectLinks links, RequestCache requests, Clock clock) {
        this.links = links;
        this.requests = requests;
        this.clock = clock;
        setRequestCache(requests);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        Optional<FranceConnectSession.ToLink> pending = FranceConnectSession.take(request, clock.instant());
        if (pending.isPresent() && authentication.getPrincipal() instanceof SignedInApplicant applicant) {
            FranceConnectSession.tell(request, told(applicant, pending.get(), requests.getRequest(request, response)));
            getRedirectStrategy().sendRedirect(request, response, AccountView.ADDRESS);
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }

    private Told told(SignedInApplicant applicant, FranceConnectSession.ToLink pending, @Nullable SavedRequest asked) {
        String goOn = asked == null ? null : asked.getRedirectUrl();
        if (!pending.inTime()) {
            return new Told("account.franceconnect.outcome.too-late", false, goOn);
        }
        Outcome outcome = links.link(applicant.id(), pending.identity());
        String key = "account.franceconnect.outcome."
                + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Told(key, outcome == Outcome.LINKED, goOn);
    }
}
