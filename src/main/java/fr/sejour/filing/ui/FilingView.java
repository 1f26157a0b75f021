package fr.sejour.filing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.sejour.account.Accounts;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.dossier.Draft;
import fr.sejour.dossier.DraftReview;
import fr.sejour.dossier.FieldError;
import fr.sejour.dossier.Filing;
import fr.sejour.dossier.FilingResult;
import fr.sejour.dossier.ObservationsEntry;
import fr.sejour.dossier.Step;
import fr.sejour.reference.Countries;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.ui.Crumb;
import fr.sejour.shared.ui.HasBreadcrumb;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** Step 4, « Dépôt de la demande ». */
@Route(Addresses.FILING)
@RolesAllowed(SignedInApplicant.ROLE)
class FilingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, HasBreadcrumb {

    private final Steps steps;
    private final Filing filing;
    private final SupportingDocuments documents;
    private final Accounts accounts;
    private final CivilStatusFacts civilStatus;
    private final Countries countries;

    FilingView(
            Steps steps,
            Filing filing,
            SupportingDocuments documents,
            Accounts accounts,
            CivilStatusFacts civilStatus,
            Countries countries) {
        this.steps = steps;
        this.filing = filing;
        this.documents = documents;
        this.accounts = accounts;
        this.civilStatus = civilStatus;
        this.countries = countries;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        steps.enter(event, Step.FILING).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return StepHeader.windowTitle(this, Step.FILING);
    }

    @Override
    public List<Crumb> breadcrumb() {
        return StepHeader.crumbs(this);
    }

    private void show(DraftReview review) {
        Draft draft = review.draft();
        DossierId dossier = draft.id();
        Summary summary = new Summary(
                review,
                documents.list(draft.applicant(), dossier),
                civilStatus.of(review.person()),
                accounts.contact(draft.applicant()).email(),
                countries);
        Keeper<ObservationsEntry> keeper = new Keeper<>(draft, draft.observations(), steps.drafts()::saveObservations);
        StepPage<ObservationsEntry> page = new StepPage<>(
                steps,
                Step.FILING,
                review,
                new ObservationsForm(draft.observations(), summary),
                keeper,
                () -> steps.find(dossier).ifPresent(this::show));
        page.onPrimary(() -> file(page, keeper));
        getContent().removeAll();
        getContent().add(page);
    }

    /** However often it is pressed, in how many tabs, the request is filed once. */
    private void file(StepPage<?> page, Keeper<?> keeper) {
        try {
            switch (filing.file(keeper.applicant(), keeper.draft(), keeper.version())) {
                case FilingResult.Filed filed -> page.leaveClosed();
                case FilingResult.Incomplete(Map<Step, List<FieldError>> errors) -> refuse(page, keeper, errors);
                case FilingResult.Outdated outdated -> page.tellOutdated();
            }
        } catch (NotFoundException abandoned) {
            page.leaveClosed();
        }
    }

    private void refuse(StepPage<?> page, Keeper<?> keeper, Map<Step, List<FieldError>> errors) {
        if (errors.keySet().equals(java.util.Set.of(Step.FILING))) {
            page.show(errors.getOrDefault(Step.FILING, List.of()));
        } else {
            steps.find(keeper.draft()).ifPresent(draft -> getUI().ifPresent(ui -> steps.redirect(ui, draft)));
        }
    }
}
