package fr.sejour.shared.entry;

import java.io.Serializable;

/**
 * A fault that a field can have: {@link TypingFault} for faults in any form, and an enum in each module for the rules
 * of its own forms.
 */
public interface EntryFault extends Serializable {

    /** Name of the constant, from which the keys of the sentences are made. */
    String name();
}
