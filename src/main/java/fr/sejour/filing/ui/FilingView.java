package fr.sejour.filing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.document.ui.OpeningBeforeSending;
import fr.sejour.dossier.Draft;
import fr.sejour.dossier.ObservationsEntry;
import fr.sejour.dossier.Step;
import fr.sejour.filing.DraftReview;
import fr.sejour.filing.Filing;
import fr.sejour.filing.FilingAddresses;
import fr.sejour.filing.FilingResult;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.entry.FieldError;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Step 4, « Dépôt de la demande ». */
@Route(FilingAddresses.FILING)
@RolesAllowed(SignedInApplicant.ROLE)
class FilingView extends Composite<Div> implements StepView {

    private final Steps steps;
    private final Filing filing;
    private final SupportingDocuments documents;
    private final KnownFacts known;
    private final OpenStep step;

    FilingView(Steps steps, Filing filing, SupportingDocuments documents, KnownFacts known) {
        this.steps = steps;
        this.filing = filing;
        this.documents = documents;
        this.known = known;
        step = new OpenStep(steps, Step.FILING, getContent(), this::page);
    }

    @Override
    public OpenStep step() {
        return step;
    }

    private StepPage<?> page(DraftReview review) {
        Draft draft = review.draft();
        Summary summary = new Summary(review, documents, known);
        StepPage<ObservationsEntry> page = step.page(
                review,
                new ObservationsForm(draft.observations(), summary),
                draft.observations(),
                steps.drafts()::saveObservations);
        page.onPrimary(new OpeningBeforeSending(documents, draft.applicant(), draft.id()), () -> file(page, draft));
        return page;
    }

    /** However often it is pressed, in how many tabs, the request is filed once. */
    private void file(StepPage<?> page, Draft draft) {
        try {
            switch (filing.file(draft.applicant(), draft.id(), page.version())) {
                case FilingResult.Filed filed -> page.leaveClosed();
                case FilingResult.Incomplete(Map<Step, List<FieldError>> errors) -> refuse(page, draft, errors);
                case FilingResult.Outdated outdated -> page.tellOutdated();
            }
        } catch (NotFoundException abandoned) {
            page.leaveClosed();
        }
    }

    private void refuse(StepPage<?> page, Draft draft, Map<Step, List<FieldError>> errors) {
        if (errors.keySet().equals(Set.of(Step.FILING))) {
            page.show(errors.getOrDefault(Step.FILING, List.of()));
        } else {
            steps.find(draft.id()).ifPresent(review -> getUI().ifPresent(ui -> steps.redirect(ui, review)));
        }
    }
}
