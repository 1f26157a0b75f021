package fr.sejour.filing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import fr.sejour.account.Accounts;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.document.ui.OpenedFirst;
import fr.sejour.dossier.Draft;
import fr.sejour.dossier.ObservationsEntry;
import fr.sejour.dossier.Step;
import fr.sejour.filing.DraftReview;
import fr.sejour.filing.FieldError;
import fr.sejour.filing.Filing;
import fr.sejour.filing.FilingResult;
import fr.sejour.reference.Countries;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInApplicant;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Step 4, « Dépôt de la demande ». */
@Route(Addresses.FILING)
@RolesAllowed(SignedInApplicant.ROLE)
class FilingView extends Composite<Div> implements StepView {

    private final Steps steps;
    private final Filing filing;
    private final SupportingDocuments documents;
    private final Accounts accounts;
    private final CivilStatusFacts civilStatus;
    private final Countries countries;
    private final OpenStep step;

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
        step = new OpenStep(steps, Step.FILING, getContent(), this::page);
    }

    @Override
    public OpenStep step() {
        return step;
    }

    private StepPage<?> page(DraftReview review) {
        Draft draft = review.draft();
        Summary summary = new Summary(
                review,
                documents,
                civilStatus.of(review.person()),
                accounts.contact(draft.applicant()).email(),
                countries);
        StepPage<ObservationsEntry> page = step.page(
                review,
                new ObservationsForm(draft.observations(), summary),
                draft.observations(),
                steps.drafts()::saveObservations);
        page.onPrimary(new OpenedFirst(documents, draft.applicant(), draft.id()), () -> file(page, page.keeper()));
        return page;
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
        if (errors.keySet().equals(Set.of(Step.FILING))) {
            page.show(errors.getOrDefault(Step.FILING, List.of()));
        } else {
            steps.find(keeper.draft()).ifPresent(draft -> getUI().ifPresent(ui -> steps.redirect(ui, draft)));
        }
    }
}
