package fr.sejour.instruction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import fr.sejour.instruction.ActResult;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.ModalDialog;
import fr.sejour.shared.ui.Notice;
import java.util.Optional;

/**
 * Asks before an act: its small form, then what the applicant will receive, then the act. When somebody else was faster, or
 * something is missing, it says so and stays open with all that was typed.
 */
final class ActDialog extends Composite<Div> {

    private final DossierPage page;
    private final CaseAct act;
    private final Div told = new Div();
    private final Div form = new Div();
    private final Div preview = new Div();
    private final ModalDialog dialog;
    private final Button back;
    private final Button goOn;
    private final Button confirm;
    private SerializableSupplier<Optional<Component>> receipt = Optional::empty;

    /**
     * @param form the fields
     * @param attempt does it; empty while an entry cannot be read
     */
    ActDialog(DossierPage page, CaseAct act, SerializableSupplier<Optional<ActResult>> attempt, Component... form) {
        this.page = page;
        this.act = act;
        this.form.add(form);
        this.form.addClassName("act-form");
        preview.addClassName("act-preview");
        preview.setVisible(false);
        getContent().add(told, this.form, preview);
        getContent().addClassName("act");
        dialog = new ModalDialog(getTranslation(act.labelKey()), this);
        back = Actions.secondary(getTranslation("instruction.dossier.cancel"), pressed -> back());
        goOn = Actions.primary(getTranslation("instruction.dossier.preview"), pressed -> preview());
        confirm = Actions.primary(getTranslation("instruction.dossier.confirm." + act), pressed -> run(attempt));
        confirm.setVisible(false);
        dialog.withActs(back, goOn, confirm);
    }

    /** @param receipt what the applicant will receive; empty while an entry cannot be read */
    ActDialog showing(SerializableSupplier<Optional<Component>> receipt) {
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
        Optional<Component> received = receipt.get();
        if (received.isEmpty()) {
            tell(Notice.error(getTranslation("instruction.dossier.entry-missing")));
            return;
        }
        H3 title = new H3(getTranslation("instruction.dossier.preview.title"));
        title.getElement().setAttribute("tabindex", "-1");
        preview.removeAll();
        preview.add(title, received.get(), new Paragraph(getTranslation("instruction.dossier.preview.text." + act)));
        showPreview(true);
        title.getElement().callJsFunction("focus");
    }

    private void showPreview(boolean shown) {
        preview.setVisible(shown);
        form.setVisible(!shown);
        goOn.setVisible(!shown);
        confirm.setVisible(shown);
        back.setText(getTranslation(
                shown && form.getComponentCount() > 0 ? "instruction.dossier.change" : "instruction.dossier.cancel"));
    }

    private void run(SerializableSupplier<Optional<ActResult>> attempt) {
        told.removeAll();
        Optional<ActResult> result = attempt.get();
        if (result.isEmpty()) {
            tell(Notice.error(getTranslation("instruction.dossier.entry-missing")));
        } else if (result.get() instanceof ActResult.Done) {
            dialog.close();
            page.acted(act, result.get());
        } else {
            tell(Told.of(this, result.get(), ""));
            page.readAgain();
        }
    }

    private void tell(Notice notice) {
        told.removeAll();
        told.add(notice);
    }
}
