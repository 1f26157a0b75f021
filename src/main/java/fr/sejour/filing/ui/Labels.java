package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import fr.sejour.filing.Field;

/** Labels of fields, which the dossier names. */
final class Labels {

    private Labels() {}

    static String of(Component where, Field field) {
        return where.getTranslation("dossier.field." + field.name());
    }

    /** Of a field of a child, with the mark of required fields. */
    static String required(Component where, Field field, int child) {
        return required(where, where.getTranslation("dossier.field." + field.name(), child));
    }

    /** With the mark of required fields. */
    static String required(Component where, Field field) {
        return required(where, of(where, field));
    }

    /** With the mark of required fields. */
    static String required(Component where, String label) {
        return where.getTranslation("filing.wizard.required", label);
    }

    static String yesOrNo(Component where, boolean answer) {
        return where.getTranslation(answer ? "filing.yes" : "filing.no");
    }
}
