package fr.sejour.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import fr.sejour.dossier.DueDate;
import fr.sejour.instruction.ActResult;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.ErrorSummary;
import fr.sejour.shared.ui.ModalDialog;

/**
 * Asks before an act: its small form, then what the applicant will receive, then the act. When somebody else was faster, or
 * something is missing, it says so and stays open with all that was typed.
 */
final class ActDialog extends Composite<Div> {

    private final DossierPage page;
    private final CaseAct act;
    private final Div told = new Div();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div form = new Div();
    private final Div preview = new Div();
    private final ModalDialog dialog;
    private final Button back;
    private final Button goOn;
    private final Button confirm;
    private SerializableSupplier<Component> receipt = Div::new;
    private SerializableSupplier<EntryCheck> check;

    /**
     * @param form the fields
     * @param attempt does it, once the entries are right
     */
    ActDialog(DossierPage page, CaseAct act, SerializableSupplier<ActResult> attempt, Component... form) {
        this.page = page;
        this.act = act;
        check = () -> new EntryCheck(page);
        this.form.add(form);
        this.form.addClassName("act-form");
        preview.addClassName("act-preview");
        preview.setVisible(false);
        getContent().add(told, errors, this.form, preview);
        getContent().addClassName("act");
        dialog = new ModalDialog(getTranslation(act.labelKey()), this);
        back = Actions.secondary(getTranslation("instruction.dossier.cancel"), pressed -> back());
        goOn = Actions.primary(getTranslation("instruction.dossier.preview"), pressed -> preview());
        confirm = Actions.primary(getTranslation("instruction.dossier.confirm." + act), pressed -> run(attempt));
        confirm.setVisible(false);
        dialog.withActs(back, goOn, confirm);
    }

    /** @param check what is wrong with the entries */
    ActDialog checking(SerializableSupplier<EntryCheck> check) {
        this.check = check;
        return this;
    }

    /** @param receipt what the applicant will receive, once the entries are right */
    ActDialog showing(SerializableSupplier<Component> receipt) {
        this.receipt = receipt;
        return this;
    }

    void open() {
        if (form.getComponentCount() == 0) {
            preview();
        }
        dialog.open();
    }

    private void back() {
        if (preview.isVisible() && form.getComponentCount() > 0) {
            showPreview(false);
            focusForm();
        } else {
            dialog.close();
        }
    }

    private void focusForm() {
        form.getChildren()
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    private void preview() {
        told.removeAll();
        if (!check.get().isRight(errors)) {
            return;
        }
        H3 title = new H3(getTranslation("instruction.dossier.preview.title"));
        title.getElement().setAttribute("tabindex", "-1");
        preview.removeAll();
        preview.add(title, receipt.get(), new Paragraph(consequence()));
        showPreview(true);
        title.getElement().callJsFunction("focus");
    }

    /** What confirming does. */
    private String consequence() {
        String key = "instruction.dossier.preview.text." + act;
        return act == CaseAct.REQUEST_COMPLEMENT ? getTranslation(key, DueDate.DAYS) : getTranslation(key);
    }

    private void showPreview(boolean shown) {
        preview.setVisible(shown);
        form.setVisible(!shown);
        goOn.setVisible(!shown);
        confirm.setVisible(shown);
        back.setText(getTranslation(
                shown && form.getComponentCount() > 0 ? "instruction.dossier.change" : "instruction.dossier.cancel"));
    }

    private void run(SerializableSupplier<ActResult> attempt) {
        told.removeAll();
        ActResult result = attempt.get();
        if (result instanceof ActResult.Done) {
            dialog.close();
            page.acted(act, result);
        } else {
            told.add(ActOutcomeNotice.of(this, result, ""));
            // A long preview may have been scrolled away from it.
            told.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
            page.readAgain();
        }
    }
}
