package fr.sejour.filing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.dossier.Draft;
import fr.sejour.dossier.DraftReview;
import fr.sejour.dossier.Step;
import fr.sejour.filing.Links;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.ui.Crumb;
import fr.sejour.shared.ui.HasBreadcrumb;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Step 3, « Justificatifs ». */
@Route(Addresses.DOCUMENTS)
@RolesAllowed(SignedInApplicant.ROLE)
class DocumentsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, HasBreadcrumb {

    private final Steps steps;
    private final SupportingDocuments documents;
    private final Links links;

    DocumentsView(Steps steps, SupportingDocuments documents, Links links) {
        this.steps = steps;
        this.documents = documents;
        this.links = links;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        steps.enter(event, Step.DOCUMENTS).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return StepHeader.windowTitle(this, Step.DOCUMENTS);
    }

    @Override
    public List<Crumb> breadcrumb() {
        return StepHeader.crumbs(this);
    }

    private void show(DraftReview review) {
        Draft draft = review.draft();
        DossierId dossier = draft.id();
        getContent().removeAll();
        getContent()
                .add(new StepPage<>(
                        steps,
                        Step.DOCUMENTS,
                        review,
                        new DocumentsForm(draft, review.applicantCase(), documents, links),
                        new Keeper<>(draft, draft.documents(), steps.drafts()::saveDocuments),
                        () -> steps.find(dossier).ifPresent(this::show)));
    }
}
