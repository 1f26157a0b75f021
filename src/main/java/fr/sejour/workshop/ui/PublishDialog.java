package fr.sejour.workshop.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.ModalDialog;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.Width;
import fr.sejour.workshop.Publishing;
import fr.sejour.workshop.Publishing.Result;
import fr.sejour.workshop.TemplateState;
import fr.sejour.workshop.TemplateVersion;

/** Asks why a version shall be published, or gone back to, and does it. */
final class PublishDialog extends Composite<Div> {

    private final TemplatePage page;
    private final TemplateState state;
    private final TemplateVersion version;
    private final TextField reason;
    private final Paragraph told = new Paragraph();
    private final Button cancel;
    private final Button publish;
    private final ModalDialog dialog;

    /** @param key of the act's words */
    PublishDialog(TemplatePage page, TemplateState state, TemplateVersion version, String key) {
        this.page = page;
        this.state = state;
        this.version = version;
        reason = Fields.text(getTranslation("report.workshop.reason.field"), Width.FULL);
        told.getElement().setAttribute("role", "status");
        getContent()
                .add(
                        new Paragraph(getTranslation("report.workshop.publish.explained", version.number())),
                        reason,
                        told);
        dialog = new ModalDialog(getTranslation(key + ".of", version.number()), this);
        publish = Actions.primary(getTranslation(key), pressed -> publish());
        cancel = Actions.secondary(getTranslation("report.workshop.cancel"), pressed -> dialog.close());
        dialog.withActs(cancel, publish);
    }

    void open() {
        dialog.open();
    }

    private void publish() {
        reason.setInvalid(false);
        told.setText(getTranslation("report.workshop.publish.trying"));
        setTrying(true);
        Publishing publishing = page.bench().publishing();
        String why = reason.getValue();
        page.slowly(
                BackgroundWork.Kind.PRINTING,
                () -> publishing.publish(page.designer(), page.file(), version.number(), state.seen(), why),
                this::published,
                this::failed);
    }

    /** What has begun is not called off any more; the browser's Escape closes the dialog still. */
    private void setTrying(boolean trying) {
        cancel.setEnabled(!trying);
        publish.setEnabled(!trying);
    }

    /** The reason stays as it was typed, for another attempt; whoever has closed the dialog is told by the page. */
    private void failed() {
        setTrying(false);
        if (dialog.isAttached()) {
            told.setText(getTranslation("report.workshop.failed"));
        } else {
            page.tellOfFailure();
        }
    }

    private void published(Result result) {
        setTrying(false);
        told.setText("");
        if (result instanceof Result.ReasonMissing) {
            if (!dialog.isAttached()) {
                page.tell(Notice.error(getTranslation("report.workshop.reason.missing")));
                return;
            }
            reason.setErrorMessage(getTranslation("report.workshop.reason.missing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        dialog.close();
        page.changed();
        switch (result) {
            case Result.Refused(var problems) ->
                page.tell(getTranslation("report.workshop.publish.refused", version.number()), problems);
            case Result.Overtaken(var by) ->
                page.tell(Notice.warning(getTranslation(
                        "report.workshop.publish.overtaken",
                        by.author(),
                        by.number(),
                        TemplateWords.moment(page, by.at()),
                        by.reason())));
            case Result.Busy busy -> page.tell(Notice.warning(getTranslation("report.workshop.publish.busy")));
            default -> page.tell(Notice.success(getTranslation("report.workshop.publish.done", version.number())));
        }
    }
}
