package fr.sejour.shared.entry;

import java.io.Serializable;

/** What can be wrong with a field: {@link TypingFault} in every form, the enum of a module for rules of its own. */
public interface EntryFault extends Serializable {

    /** Its name in the code, from which the keys of its sentences are made. */
    String name();
}
