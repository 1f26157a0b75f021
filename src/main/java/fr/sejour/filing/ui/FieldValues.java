package fr.sejour.filing.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/**
 * Converts between fields, whose empty value is an empty text, and entries, in which null means that nothing was
 * typed.
 */
final class FieldValues {

    private FieldValues() {}

    static @Nullable String typed(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }

    static String shown(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Tells changes that the person makes, not those that the program makes. */
    static void onChange(SerializableRunnable changed, HasValue<?, ?>... fields) {
        for (HasValue<?, ?> field : fields) {
            field.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    changed.run();
                }
            });
        }
    }
}
