package fr.sejour.report.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.report.workshop.Publishing;
import fr.sejour.report.workshop.TemplatePreviews;
import fr.sejour.report.workshop.Workshop;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the pages of the workshop work with. */
@Component
record Bench(
        Workshop workshop,
        Publishing publishing,
        TemplatePreviews previews,
        SlowWork slowWork,
        Clock clock,
        AuthenticationContext authentication) {

    /** @throws NotFoundException when no agent is signed in */
    SignedInAgent designer() {
        return authentication.getAuthenticatedUser(SignedInAgent.class).orElseThrow(NotFoundException::new);
    }
}
