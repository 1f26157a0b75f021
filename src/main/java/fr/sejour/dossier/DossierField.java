package fr.sejour.dossier;

import fr.sejour.shared.entry.EntryFault;
import fr.sejour.shared.entry.FormField;
import fr.sejour.shared.entry.TypingFault;

/** A field of the steps in which a request is filled in. */
public interface DossierField extends FormField {

    /** Whether the field must be filled in; its label then bears the mark of required fields. */
    default boolean isRequired() {
        return true;
    }

    /** Key of the label in the message bundles, without the mark of required fields. */
    default String labelKey() {
        return "dossier.field." + name();
    }

    @Override
    default String errorKey(EntryFault fault) {
        return fault == TypingFault.MISSING ? "dossier.error.MISSING." + name() : "dossier.error." + fault.name();
    }
}
