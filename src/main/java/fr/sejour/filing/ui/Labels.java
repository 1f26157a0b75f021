package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import fr.sejour.dossier.DossierField;

/** Labels of fields, which the dossier names. */
final class Labels {

    private Labels() {}

    /** As the answer is read again. */
    static String of(Component where, DossierField field) {
        return where.getTranslation(field.labelKey());
    }

    /** As it is asked, with the mark of required fields if it is one. */
    static String asked(Component where, DossierField field) {
        return marked(where, field, of(where, field));
    }

    /** As it is asked of a child. */
    static String asked(Component where, DossierField field, int child) {
        return marked(where, field, where.getTranslation(field.labelKey(), child));
    }

    /** With the mark of required fields. */
    static String required(Component where, String label) {
        return where.getTranslation("filing.wizard.required", label);
    }

    static String yesOrNo(Component where, boolean answer) {
        return where.getTranslation(answer ? "filing.yes" : "filing.no");
    }

    private static String marked(Component where, DossierField field, String label) {
        return field.isRequired() ? required(where, label) : label;
    }
}
