package fr.sejour.workshop.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.workshop.Publishing;
import fr.sejour.workshop.TemplatePreviews;
import fr.sejour.workshop.Workshop;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Services that the pages of the workshop use. */
@Component
record WorkshopServices(
        Workshop workshop,
        Publishing publishing,
        TemplatePreviews previews,
        BackgroundWork slowWork,
        Clock clock,
        AuthenticationContext authentication) {

    /** @throws NotFoundException when no agent is signed in */
    SignedInAgent designer() {
        return authentication.getAuthenticatedUser(SignedInAgent.class).orElseThrow(NotFoundException::new);
    }
}
