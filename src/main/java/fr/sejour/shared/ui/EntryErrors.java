package fr.sejour.shared.ui;

import com.vaadin.flow.component.Component;
import fr.sejour.shared.entry.FieldError;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The errors of a form: shown when the person asks to go on, taken away one by one as they are mended. */
final class EntryErrors {

    private final ErrorSummary summary = new ErrorSummary();
    private final EntryForm<?> form;
    private final Function<FieldError, String> rules;
    private List<FieldError> shown = List.of();
    private List<Problem> said = List.of();

    /** @param rules what the rules say of an error */
    EntryErrors(EntryForm<?> form, Function<FieldError, String> rules) {
        this.form = form;
        this.rules = rules;
    }

    Component summary() {
        return summary;
    }

    boolean areShown() {
        return !shown.isEmpty();
    }

    /** Shows these and brings the focus to them. */
    void show(List<FieldError> errors) {
        shown = List.copyOf(errors);
        said = problems();
        summary.show(said);
        markParts();
    }

    /** Of the errors shown, leaves those of fields that are still wrong, in the words that hold now; adds none. */
    void mend(List<FieldError> errors) {
        List<FieldError> left = errors.stream()
                .filter(error -> shown.stream().anyMatch(before -> before.path().equals(error.path())))
                .toList();
        shown = left;
        List<Problem> now = problems();
        if (!now.equals(said)) {
            said = now;
            summary.refresh(said);
            markParts();
        }
    }

    private List<Problem> problems() {
        Function<FieldError, Optional<String>> own = form.words();
        return shown.stream()
                .map(error -> new Problem(
                        form.field(error.path()).orElse(null), own.apply(error).orElseGet(() -> rules.apply(error))))
                .toList();
    }

    /** Of a date, the one field to mend. */
    private void markParts() {
        for (FieldError error : shown) {
            form.field(error.path())
                    .filter(DateFields.class::isInstance)
                    .map(DateFields.class::cast)
                    .ifPresent(date -> date.setWrongPart(error.part()));
        }
    }
}
