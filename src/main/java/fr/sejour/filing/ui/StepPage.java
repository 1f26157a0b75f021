package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.document.ui.OpenedFirst;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.Step;
import fr.sejour.filing.DraftReview;
import fr.sejour.filing.FieldError;
import fr.sejour.shared.Dates;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.Confirmation;
import fr.sejour.shared.ui.ModalDialog;
import fr.sejour.shared.ui.Printed;
import java.time.Instant;
import java.util.List;

/**
 * The page of a step: where one is, the fields, what is wrong with them, the ways on, back and out. What is typed is kept
 * as it is typed, also while it is wrong.
 */
final class StepPage<E> extends Composite<Div> {

    private final Steps steps;
    private final Step step;
    private final ApplicantCase applicantCase;
    private final EntryForm<E> form;
    private final Keeper<E> keeper;
    private final SerializableRunnable remake;
    private final StepHeader header;
    private final StepErrors errors;
    private final Button primary;
    private final Actions actions;
    private SerializableConsumer<List<FieldError>> refused = found -> {};
    private SerializableRunnable act = this::judge;
    private boolean outdated;

    /**
     * @param review the draft that the form was made from
     * @param remake makes the page anew from what is saved by now
     */
    StepPage(
            Steps steps,
            Step step,
            DraftReview review,
            EntryForm<E> form,
            Keeper<E> keeper,
            SerializableRunnable remake) {
        this.steps = steps;
        this.step = step;
        this.applicantCase = review.applicantCase();
        this.form = form;
        this.keeper = keeper;
        this.remake = remake;
        header = StepHeader.of(step, review, UI.getCurrentOrThrow());
        errors = new StepErrors(form, error -> steps.texts().say(getLocale(), error));
        primary = Actions.primary(
                getTranslation(step == Step.FILING ? "filing.filing.file" : "filing.wizard.continue"), click -> goOn());
        primary.setDisableOnClick(true);
        actions = actions();
        form.onChange(this::changed);
        getContent().addClassName("step");
        getContent().add(header, errors.summary(), (Component) form, actions);
        if (step != Step.FILING) {
            Paragraph mandatory = new Paragraph(getTranslation("filing.wizard.mandatory"));
            mandatory.addClassName("mandatory");
            getContent().addComponentAtIndex(2, Printed.of(mandatory));
        }
    }

    /** Tells the errors for which the person was not let on, after they are shown. */
    void onRefused(SerializableConsumer<List<FieldError>> listener) {
        refused = listener;
    }

    /**
     * Does this, once all is saved and every file was opened, in place of holding the step against its rules and opening the
     * next.
     */
    void onPrimary(OpenedFirst files, SerializableRunnable act) {
        this.act = () -> files.then(primary, actions, act);
    }

    Keeper<E> keeper() {
        return keeper;
    }

    /** Puts the focus on the title, for who was elsewhere on a page that this one replaces. */
    void focus() {
        header.focus();
    }

    private Actions actions() {
        Button leave = Actions.quiet(getTranslation("filing.wizard.leave"), click -> leave());
        Button abandon = Actions.destructive(getTranslation("filing.wizard.abandon"), click -> askToAbandon());
        if (step == Step.PERSONAL_INFORMATION) {
            return new Actions(primary).below(leave, abandon);
        }
        Button back = Actions.quiet(getTranslation("filing.wizard.back"), click -> goBack());
        return new Actions(back, primary).below(leave, abandon);
    }

    private void changed() {
        if (keep() && errors.areShown()) {
            steps.find(keeper.draft()).ifPresent(review -> errors.mend(review.errorsOf(step)));
        }
    }

    /** Saves what is typed; false when it could not be, which is told. */
    private boolean keep() {
        if (outdated) {
            return false;
        }
        Keeper.Outcome outcome = keeper.keep(form.entry());
        switch (outcome) {
            case Keeper.Outcome.Unchanged() -> {}
            case Keeper.Outcome.Saved(Instant at) ->
                actions.setSaved(getTranslation("filing.wizard.saved", Dates.time(at)));
            case Keeper.Outcome.Outdated() -> tellOutdated();
            case Keeper.Outcome.Closed() -> leaveClosed();
            case Keeper.Outcome.Failed() -> actions.tell(getTranslation("filing.wizard.notSaved"));
        }
        return outcome.isKept();
    }

    /** A second press before the browser has the answer does nothing. */
    private void goOn() {
        primary.setEnabled(true);
        if (keep()) {
            act.run();
        }
    }

    private void judge() {
        steps.find(keeper.draft()).ifPresentOrElse(this::judge, this::leaveClosed);
    }

    private void judge(DraftReview review) {
        if (review.applicantCase() != applicantCase && step != Step.PERSONAL_INFORMATION) {
            remake.run();
        } else if (review.errorsOf(step).isEmpty()) {
            steps.caseIsKnown(review);
            ui().navigate(Addresses.viewOf(Step.values()[step.ordinal() + 1]));
        } else {
            show(review.errorsOf(step));
        }
    }

    /** Shows what is wrong and brings the person there. */
    void show(List<FieldError> found) {
        errors.show(found);
        refused.accept(found);
    }

    private void goBack() {
        if (keep()) {
            ui().navigate(Addresses.viewOf(Step.values()[step.ordinal() - 1]));
        }
    }

    private void leave() {
        if (keep()) {
            ui().navigate(Addresses.TRACKING);
        }
    }

    void askToAbandon() {
        Confirmation.askToDestroy(
                getTranslation("filing.abandon.title"),
                getTranslation("filing.abandon.text"),
                getTranslation("filing.wizard.abandon"),
                getTranslation("filing.abandon.keep"),
                this::abandon);
    }

    private void abandon() {
        steps.drafts().abandon(keeper.applicant(), keeper.draft());
        leaveClosed();
    }

    /** It is no draft any more: filed or abandoned, here or elsewhere. */
    void leaveClosed() {
        if (steps.isFiled(keeper.draft())) {
            ui().navigate(ConfirmationView.class, keeper.draft().value().toString());
        } else {
            Message.ABANDONED.leave(ui());
            ui().navigate(PreambleView.class);
        }
    }

    /** Another tab or device has saved since this page was made: what that one saved is shown, and nothing overwritten. */
    void tellOutdated() {
        outdated = true;
        ModalDialog dialog = new ModalDialog(
                getTranslation("filing.outdated.title"), new Paragraph(getTranslation("filing.outdated.text")));
        dialog.withActs(Actions.primary(getTranslation("filing.outdated.reload"), click -> dialog.close()));
        // However it is closed: the Escape key does as well.
        dialog.getElement().addEventListener("close", closed -> remake.run());
        dialog.open();
    }

    private UI ui() {
        return getUI().orElseThrow();
    }
}
