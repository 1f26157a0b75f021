package fr.sejour.filing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.BeforeEnterEvent;
import fr.sejour.dossier.Step;
import fr.sejour.filing.DraftReview;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.entry.SaveResult;
import fr.sejour.shared.ui.Crumb;
import fr.sejour.shared.ui.EntryForm;
import java.util.List;

/**
 * A step within its view. The view opens it when its turn has come, and builds it again when the draft was changed
 * elsewhere.
 */
final class OpenStep {

    /** One of the ways to save of {@link fr.sejour.filing.Drafts}. */
    @FunctionalInterface
    interface Saving<E> {
        SaveResult save(ApplicantId applicant, DossierId draft, int version, E entry);
    }

    private final Steps steps;
    private final Step step;
    private final Div view;
    private final SerializableFunction<DraftReview, StepPage<?>> made;

    /**
     * @param view holds the page
     * @param made the page for a draft, see {@link #page}
     */
    OpenStep(Steps steps, Step step, Div view, SerializableFunction<DraftReview, StepPage<?>> made) {
        this.steps = steps;
        this.step = step;
        this.view = view;
        this.made = made;
    }

    /** Who had been past this step and is sent back to it is shown at once what is wrong by now. */
    void enter(BeforeEnterEvent event) {
        boolean sentBack = NextPageMessage.REDIRECTED.isLeft(event.getUI());
        steps.enter(event, step).ifPresent(review -> {
            StepPage<?> page = show(review);
            if (sentBack && step.isBefore(review.draft().reachedStep())) {
                // After the frame has brought the focus to the title.
                event.getUI().beforeClientResponse(page, shown -> page.show(review.errorsOf(step)));
            }
        });
    }

    /** @param kept what the draft holds for this step */
    <E> StepPage<E> page(DraftReview review, EntryForm<E> form, E kept, Saving<E> saving) {
        return new StepPage<>(this, review, form, kept, saving);
    }

    /** Makes the page of this draft anew from what is saved by now. */
    void remake(DossierId draft) {
        steps.find(draft).ifPresent(saved -> show(saved).focus());
    }

    Steps steps() {
        return steps;
    }

    Step step() {
        return step;
    }

    String title() {
        return StepHeader.windowTitle(view, step);
    }

    List<Crumb> crumbs() {
        return StepHeader.crumbs(view);
    }

    private StepPage<?> show(DraftReview review) {
        StepPage<?> page = made.apply(review);
        view.removeAll();
        view.add(page);
        return page;
    }
}
