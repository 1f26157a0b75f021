package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.document.ui.OpeningBeforeSending;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.Step;
import fr.sejour.filing.DraftReview;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.SiteAddresses;
import fr.sejour.shared.entry.FieldError;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.Confirmation;
import fr.sejour.shared.ui.EntryForm;
import fr.sejour.shared.ui.KeptEntry;
import fr.sejour.shared.ui.PrintedPart;
import java.util.List;

/**
 * The page of a step: where one is, the fields, what is wrong with them, the ways on, back and out. What is typed is kept
 * as it is typed, also while it is wrong.
 */
final class StepPage<E> extends Composite<Div> implements KeptEntry.Page {

    private final OpenStep open;
    private final Steps steps;
    private final Step step;
    private final ApplicantId applicant;
    private final DossierId draft;
    private final ApplicantCase applicantCase;
    private final StepHeader header;
    private final KeptEntry<E> entry;
    private final Button primary;
    private final Actions actions;
    private SerializableConsumer<List<FieldError>> refused = found -> {};
    private SerializableRunnable act = this::judge;

    /**
     * @param review the draft that the form was made from
     * @param kept what the draft holds for this step
     */
    StepPage(OpenStep open, DraftReview review, EntryForm<E> form, E kept, OpenStep.Saving<E> saving) {
        this.open = open;
        steps = open.steps();
        step = open.step();
        applicant = review.draft().applicant();
        draft = review.draft().id();
        applicantCase = review.applicantCase();
        header = StepHeader.of(step, review, UI.getCurrentOrThrow());
        primary = Actions.primary(
                getTranslation(step == Step.FILING ? "filing.filing.file" : "filing.wizard.continue"), click -> goOn());
        primary.setDisableOnClick(true);
        actions = newActions();
        entry = new KeptEntry<>(
                form,
                kept,
                review.draft().version(),
                (version, typed) -> saving.save(applicant, draft, version, typed),
                this);
        getContent().addClassName("step");
        getContent().add(header, entry.summary(), (Component) form, actions);
        if (step != Step.FILING) {
            Paragraph mandatory = new Paragraph(getTranslation("filing.wizard.mandatory"));
            mandatory.addClassName("mandatory");
            getContent().addComponentAtIndex(2, PrintedPart.of(mandatory));
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
    void onPrimary(OpeningBeforeSending files, SerializableRunnable act) {
        this.act = () -> files.then(primary, actions, act);
    }

    /** The version of the draft that is saved. */
    int version() {
        return entry.version();
    }

    /** Puts the focus on the title, for who was elsewhere on a page that this one replaces. */
    void focus() {
        header.focus();
    }

    private Actions newActions() {
        Button leave = Actions.quiet(getTranslation("filing.wizard.leave"), click -> leave());
        Button abandon = Actions.destructive(getTranslation("filing.wizard.abandon"), click -> askToAbandon());
        if (step == Step.PERSONAL_INFORMATION) {
            return new Actions(primary).below(leave, abandon);
        }
        Button back = Actions.quiet(getTranslation("filing.wizard.back"), click -> goBack());
        return new Actions(back, primary).below(leave, abandon);
    }

    @Override
    public Actions actions() {
        return actions;
    }

    @Override
    public String keys() {
        return "filing.kept";
    }

    @Override
    public List<FieldError> errors() {
        return steps.find(draft).map(review -> review.errorsOf(step)).orElse(List.of());
    }

    @Override
    public String say(FieldError error) {
        return steps.texts().say(getLocale(), error);
    }

    @Override
    public void remake() {
        open.remake(draft);
    }

    /** A second press before the browser has the answer does nothing. */
    private void goOn() {
        primary.setEnabled(true);
        if (entry.keep()) {
            act.run();
        }
    }

    private void judge() {
        steps.find(draft).ifPresentOrElse(this::judge, this::leaveClosed);
    }

    private void judge(DraftReview review) {
        if (review.applicantCase() != applicantCase && step != Step.PERSONAL_INFORMATION) {
            remake();
        } else if (review.errorsOf(step).isEmpty()) {
            steps.caseIsKnown(review);
            ui().navigate(Addresses.viewOf(Step.values()[step.ordinal() + 1]));
        } else {
            show(review.errorsOf(step));
        }
    }

    /** Shows what is wrong and brings the person there. */
    void show(List<FieldError> found) {
        entry.show(found);
        refused.accept(found);
    }

    private void goBack() {
        if (entry.keep()) {
            ui().navigate(Addresses.viewOf(Step.values()[step.ordinal() - 1]));
        }
    }

    private void leave() {
        if (entry.keep()) {
            ui().navigate(SiteAddresses.TRACKING);
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
        steps.drafts().abandon(applicant, draft);
        leaveClosed();
    }

    /** Leaves the page because the dossier is no longer a draft: it was filed or abandoned, here or elsewhere. */
    @Override
    public void leaveClosed() {
        if (steps.isFiled(draft)) {
            ui().navigate(ConfirmationView.class, draft.value().toString());
        } else {
            NextPageMessage.ABANDONED.leave(ui());
            ui().navigate(PreambleView.class);
        }
    }

    /** Another tab or device has saved since this page was made. */
    void tellOutdated() {
        entry.tellOutdated();
    }

    private UI ui() {
        return getUI().orElseThrow();
    }
}
