package fr.sejour.filing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import fr.sejour.account.Accounts;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.Draft;
import fr.sejour.dossier.Step;
import fr.sejour.filing.DraftReview;
import fr.sejour.reference.AddressSuggestions;
import fr.sejour.reference.Communes;
import fr.sejour.shared.SignedInApplicant;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** Step 1, « Informations personnelles ». */
@Route(Addresses.PERSONAL_INFORMATION)
@RolesAllowed(SignedInApplicant.ROLE)
class PersonalInformationView extends Composite<Div> implements StepView {

    private final Steps steps;
    private final CivilStatusFacts civilStatus;
    private final Accounts accounts;
    private final AddressSuggestions suggestions;
    private final Communes communes;
    private final Clock clock;
    private final OpenStep step;

    PersonalInformationView(
            Steps steps,
            CivilStatusFacts civilStatus,
            Accounts accounts,
            AddressSuggestions suggestions,
            Communes communes,
            Clock clock) {
        this.steps = steps;
        this.civilStatus = civilStatus;
        this.accounts = accounts;
        this.suggestions = suggestions;
        this.communes = communes;
        this.clock = clock;
        step = new OpenStep(steps, Step.PERSONAL_INFORMATION, getContent(), this::page);
    }

    @Override
    public OpenStep step() {
        return step;
    }

    private StepPage<?> page(DraftReview review) {
        Draft draft = review.draft();
        PersonalForm form = new PersonalForm(
                draft.personal(),
                civilStatus.of(review.person()),
                ApplicantCase.mayBeEmancipated(review.person().birthDate(), LocalDate.now(clock)),
                new AddressForm(draft.personal(), suggestions, communes),
                accounts.contact(draft.applicant()));
        return step.page(review, form, draft.personal(), steps.drafts()::savePersonal);
    }
}
