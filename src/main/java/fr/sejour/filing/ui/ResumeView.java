package fr.sejour.filing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.sejour.filing.DraftReview;
import fr.sejour.filing.FilingAddresses;
import fr.sejour.shared.SignedInApplicant;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Leads on to where the draft was left, on whatever device. */
@Route(FilingAddresses.RESUME)
@RolesAllowed(SignedInApplicant.ROLE)
class ResumeView extends Div implements BeforeEnterObserver {

    private final Steps steps;

    ResumeView(Steps steps) {
        this.steps = steps;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<DraftReview> draft = steps.draft();
        if (draft.isPresent()) {
            event.forwardTo(Addresses.viewOf(draft.get().resumeAt()));
        } else {
            steps.leaveWithoutDraft(event);
        }
    }
}
