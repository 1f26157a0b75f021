package fr.sejour.filing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import fr.sejour.dossier.AddressEntry;
import fr.sejour.dossier.Draft;
import fr.sejour.dossier.Step;
import fr.sejour.filing.CompetentPrefecture;
import fr.sejour.filing.DraftReview;
import fr.sejour.filing.FilingAddresses;
import fr.sejour.filing.FilingFault;
import fr.sejour.reference.Countries;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.entry.FieldError;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;

/** Step 2, « Motif de séjour ». */
@Route(FilingAddresses.GROUND)
@RolesAllowed(SignedInApplicant.ROLE)
class GroundView extends Composite<Div> implements StepView {

    private final Steps steps;
    private final Countries countries;
    private final CompetentPrefecture prefecture;
    private final OpenStep step;

    GroundView(Steps steps, Countries countries, CompetentPrefecture prefecture) {
        this.steps = steps;
        this.countries = countries;
        this.prefecture = prefecture;
        step = new OpenStep(steps, Step.GROUND, getContent(), this::page);
    }

    @Override
    public OpenStep step() {
        return step;
    }

    private StepPage<?> page(DraftReview review) {
        Draft draft = review.draft();
        AddressEntry address = draft.personal().address();
        GroundForm form = new GroundForm(draft.ground(), review.applicantCase(), countries, steps.texts());
        StepPage<?> page = step.page(review, form, draft.ground(), steps.drafts()::saveGround);
        page.onRefused(found -> found.stream()
                .filter(error -> error.fault() == FilingFault.PLACED_TOO_LATE)
                .findFirst()
                .ifPresent(error -> tellNotEligible(page, form, error, address)));
        return page;
    }

    private void tellNotEligible(StepPage<?> page, GroundForm form, FieldError tooLate, AddressEntry address) {
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
