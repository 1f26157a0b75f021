package fr.sejour.shared.entry;

import java.io.Serializable;

/** A field of a form that an error can be about: a constant of the enum beside the record of what is typed. */
public interface FormField extends Serializable {

    /** Name of the constant, from which the keys of the texts are made. */
    String name();

    /** Key of the sentence that says this fault of this field; its first argument is the name of the field. */
    String errorKey(EntryFault fault);
}
