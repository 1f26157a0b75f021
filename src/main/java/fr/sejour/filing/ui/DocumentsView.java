package fr.sejour.filing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.dossier.Draft;
import fr.sejour.dossier.Step;
import fr.sejour.filing.DraftReview;
import fr.sejour.filing.FilingAddresses;
import fr.sejour.filing.Links;
import fr.sejour.shared.SignedInApplicant;
import jakarta.annotation.security.RolesAllowed;

/** Step 3, « Justificatifs ». */
@Route(FilingAddresses.DOCUMENTS)
@RolesAllowed(SignedInApplicant.ROLE)
class DocumentsView extends Composite<Div> implements StepView {

    private final Steps steps;
    private final SupportingDocuments documents;
    private final Links links;
    private final OpenStep step;

    DocumentsView(Steps steps, SupportingDocuments documents, Links links) {
        this.steps = steps;
        this.documents = documents;
        this.links = links;
        step = new OpenStep(steps, Step.DOCUMENTS, getContent(), this::page);
    }

    @Override
    public OpenStep step() {
        return step;
    }

    private StepPage<?> page(DraftReview review) {
        Draft draft = review.draft();
        return step.page(
                review,
                new DocumentsForm(draft, review.applicantCase(), documents, links),
                draft.documents(),
                steps.drafts()::saveDocuments);
    }
}
