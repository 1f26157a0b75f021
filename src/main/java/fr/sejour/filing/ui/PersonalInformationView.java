package fr.sejour.filing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import fr.sejour.dossier.Draft;
import fr.sejour.dossier.Step;
import fr.sejour.filing.DraftReview;
import fr.sejour.filing.FilingAddresses;
import fr.sejour.reference.AddressSuggestions;
import fr.sejour.reference.Communes;
import fr.sejour.shared.SignedInApplicant;
import jakarta.annotation.security.RolesAllowed;

/** Step 1, « Informations personnelles ». */
@Route(FilingAddresses.PERSONAL_INFORMATION)
@RolesAllowed(SignedInApplicant.ROLE)
class PersonalInformationView extends Composite<Div> implements StepView {

    private final Steps steps;
    private final KnownFacts known;
    private final AddressSuggestions suggestions;
    private final Communes communes;
    private final OpenStep step;

    PersonalInformationView(Steps steps, KnownFacts known, AddressSuggestions suggestions, Communes communes) {
        this.steps = steps;
        this.known = known;
        this.suggestions = suggestions;
        this.communes = communes;
        step = new OpenStep(steps, Step.PERSONAL_INFORMATION, getContent(), this::page);
    }

    @Override
    public OpenStep step() {
        return step;
    }

    private StepPage<?> page(DraftReview review) {
        Draft draft = review.draft();
        AddressForm address = new AddressForm(draft.personal().address(), suggestions, communes);
        return step.page(
                review, new PersonalForm(review, known, address), draft.personal(), steps.drafts()::savePersonal);
    }
}
