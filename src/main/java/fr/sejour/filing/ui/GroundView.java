package fr.sejour.filing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.sejour.dossier.Draft;
import fr.sejour.dossier.DraftReview;
import fr.sejour.dossier.Fault;
import fr.sejour.dossier.FieldError;
import fr.sejour.dossier.PersonalEntry;
import fr.sejour.dossier.Step;
import fr.sejour.filing.CompetentPrefecture;
import fr.sejour.reference.Countries;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.ui.Crumb;
import fr.sejour.shared.ui.HasBreadcrumb;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;

/** Step 2, « Motif de séjour ». */
@Route(Addresses.GROUND)
@RolesAllowed(SignedInApplicant.ROLE)
class GroundView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, HasBreadcrumb {

    private final Steps steps;
    private final Countries countries;
    private final CompetentPrefecture prefecture;

    GroundView(Steps steps, Countries countries, CompetentPrefecture prefecture) {
        this.steps = steps;
        this.countries = countries;
        this.prefecture = prefecture;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        steps.enter(event, Step.GROUND).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return StepHeader.windowTitle(this, Step.GROUND);
    }

    @Override
    public List<Crumb> breadcrumb() {
        return StepHeader.crumbs(this);
    }

    private void show(DraftReview review) {
        Draft draft = review.draft();
        DossierId dossier = draft.id();
        PersonalEntry address = draft.personal();
        GroundForm form = new GroundForm(draft.ground(), review.applicantCase(), countries, steps.texts());
        StepPage<?> page = new StepPage<>(
                steps,
                Step.GROUND,
                review,
                form,
                new Keeper<>(draft, draft.ground(), steps.drafts()::saveGround),
                () -> steps.find(dossier).ifPresent(this::show));
        page.onRefused(found -> found.stream()
                .filter(error -> error.fault() == Fault.PLACED_TOO_LATE)
                .findFirst()
                .ifPresent(error -> tellNotEligible(page, form, error, address)));
        getContent().removeAll();
        getContent().add(page);
    }

    private void tellNotEligible(StepPage<?> page, GroundForm form, FieldError tooLate, PersonalEntry address) {
        new NotEligibleDialog(
                        getLocale(),
                        (LocalDate) tooLate.arguments().getFirst(),
                        form.entry().placementDate().date().orElseThrow(),
                        prefecture.of(address),
                        form::focusPlacementDate,
                        page::askToAbandon)
                .open();
    }
}
