package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.filing.FieldError;
import fr.sejour.filing.FieldPath;
import java.util.Optional;
import java.util.function.Function;

/** The fields of one step. What is typed comes out as an entry, right or wrong; the rules are the dossier's. */
interface EntryForm<E> {

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
