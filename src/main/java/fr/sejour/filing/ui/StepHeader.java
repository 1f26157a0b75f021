package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.Step;
import fr.sejour.filing.DraftReview;
import fr.sejour.filing.FilingAddresses;
import fr.sejour.shared.ui.Crumb;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.Stepper;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What stands above each step: the five steps, the title, and what the person must know first. */
final class StepHeader extends Composite<Div> {

    private final PageHeading heading;

    private StepHeader(Step current, Function<Step, Stepper.Step> shown) {
        List<Stepper.Step> steps = Arrays.stream(Step.values()).map(shown).toList();
        heading = new PageHeading(getTranslation("filing.lead." + current.name()));
        getContent().add(new Stepper(steps, current.ordinal()), heading);
    }

    /** Above a step that is filled in. The steps that may be opened are links. */
    static StepHeader of(Step current, DraftReview review, UI ui) {
        StepHeader header = new StepHeader(
                current,
                step -> new Stepper.Step(
                        ui.getTranslation(step.titleKey()),
                        review.mayEnter(step) ? Addresses.of(step) : null,
                        step.isBefore(Step.FILING) && review.errorsOf(step).isEmpty()));
        NextPageMessage.take(ui)
                .filter(NextPageMessage.REDIRECTED::equals)
                .ifPresent(message -> header.tell(Notice.warning(ui.getTranslation("filing.wizard.redirected"))));
        if (review.caseChanged() && review.applicantCase() == ApplicantCase.ADULT) {
            header.tell(Notice.information(ui.getTranslation("filing.wizard.cameOfAge")));
        }
        return header;
    }

    /** Above the confirmation: nothing can be changed any more. */
    static StepHeader filed(UI ui) {
        return new StepHeader(
                Step.CONFIRMATION, step -> new Stepper.Step(ui.getTranslation(step.titleKey()), null, true));
    }

    /** « Motif de séjour - étape 2 sur 5 », for the title of the window. */
    static String windowTitle(Component view, Step step) {
        return view.getTranslation(
                "filing.wizard.title", view.getTranslation(step.titleKey()), step.number(), Step.values().length);
    }

    /** The pages on the way to each step. */
    static List<Crumb> crumbs(Component view) {
        return List.of(new Crumb(view.getTranslation("filing.wizard.crumb"), "/" + FilingAddresses.PREAMBLE));
    }

    /** Puts the focus on the title. */
    void focus() {
        heading.focus();
    }

    private void tell(Notice notice) {
        getContent().add(notice);
    }
}
