package fr.sejour.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.shared.entry.FieldError;
import fr.sejour.shared.entry.FieldPath;
import java.util.Optional;
import java.util.function.Function;

/** The fields of one form. The form gives an entry as it is typed, right or wrong; other classes check it. */
public interface EntryForm<E> {

    /** The entry as it is typed now. */
    E entry();

    /** The field that a path points to; empty when it is not on the page. */
    Optional<Component> field(FieldPath path);

    /**
     * Function that gives the form's own words for an error about which the form knows more than the rules do; it
     * returns empty when the words of the rules fit. Called once for all errors that are shown together, because the
     * form may have to read data for its words.
     */
    default Function<FieldError, Optional<String>> words() {
        return error -> Optional.empty();
    }

    /** Registers a listener for each change that the person makes. Called once. */
    void onChange(SerializableRunnable changed);
}
