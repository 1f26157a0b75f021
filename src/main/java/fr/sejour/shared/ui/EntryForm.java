package fr.sejour.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.shared.entry.FieldError;
import fr.sejour.shared.entry.FieldPath;
import java.util.Optional;
import java.util.function.Function;

/** The fields of one form. What is typed comes out as an entry, right or wrong; the rules are elsewhere. */
public interface EntryForm<E> {

    /** What is typed now. */
    E entry();

    /** The field that a path points to; empty when it is not on the page. */
    Optional<Component> field(FieldPath path);

    /**
     * What is wrong in words of the form's own, where it knows more of it than the rules do; empty to say what they say.
     * Asked once for all errors that are shown together, as what the form knows may have to be read.
     */
    default Function<FieldError, Optional<String>> words() {
        return error -> Optional.empty();
    }

    /** Tells each change that the person makes. Called once. */
    void onChange(SerializableRunnable changed);
}
