package fr.sejour.filing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.sejour.account.Accounts;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.Draft;
import fr.sejour.dossier.DraftReview;
import fr.sejour.dossier.Step;
import fr.sejour.reference.AddressSuggestions;
import fr.sejour.reference.Communes;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.ui.Crumb;
import fr.sejour.shared.ui.HasBreadcrumb;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Step 1, « Informations personnelles ». */
@Route(Addresses.PERSONAL_INFORMATION)
@RolesAllowed(SignedInApplicant.ROLE)
class PersonalInformationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, HasBreadcrumb {

    private final Steps steps;
    private final CivilStatusFacts civilStatus;
    private final Accounts accounts;
    private final AddressSuggestions suggestions;
    private final Communes communes;
    private final Clock clock;

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
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        steps.enter(event, Step.PERSONAL_INFORMATION).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return StepHeader.windowTitle(this, Step.PERSONAL_INFORMATION);
    }

    @Override
    public List<Crumb> breadcrumb() {
        return StepHeader.crumbs(this);
    }

    private void show(DraftReview review) {
        Draft draft = review.draft();
        DossierId dossier = draft.id();
        PersonalForm form = new PersonalForm(
                draft.personal(),
                civilStatus.of(review.person()),
                ApplicantCase.mayBeEmancipated(review.person().birthDate(), LocalDate.now(clock)),
                new AddressForm(draft.personal(), suggestions, communes),
                accounts.contact(draft.applicant()).email());
        getContent().removeAll();
        getContent()
                .add(new StepPage<>(
                        steps,
                        Step.PERSONAL_INFORMATION,
                        review,
                        form,
                        new Keeper<>(draft, draft.personal(), steps.drafts()::savePersonal),
                        () -> steps.find(dossier).ifPresent(this::show)));
    }
}
