package fr.sejour.shared.entry;

import java.io.Serializable;

/** A field of a form that an error can be about: a constant of the enum beside the record of what is typed. */
public interface FormField extends Serializable {

    /** Its name in the code, from which the keys of its texts are made. */
    String name();

    /** Key of the sentence that says this fault of this field; its first argument is what the field is called. */
    String errorKey(EntryFault fault);
}
