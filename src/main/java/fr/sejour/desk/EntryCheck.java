package fr.sejour.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import fr.sejour.instruction.ActRefusal;
import fr.sejour.instruction.Decision;
import fr.sejour.shared.DateEntry.Part;
import fr.sejour.shared.DateEntry.Reading;
import fr.sejour.shared.ui.DateFields;
import fr.sejour.shared.ui.ErrorSummary;
import fr.sejour.shared.ui.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is wrong with what an agent typed in the form of an act: each thing in words, at its field. */
final class EntryCheck {

    private final Component page;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<DateFields, Part> wrongParts = new LinkedHashMap<>();

    /** @param page whose language it is told in */
    EntryCheck(Component page) {
        this.page = page;
    }

    /** Something must stand in a field. */
    EntryCheck filled(TextField field, String messageKey) {
        return right(field, !field.getValue().isBlank(), messageKey);
    }

    /** Whether what a field holds is right was found elsewhere. */
    EntryCheck right(Component field, boolean isRight, String messageKey) {
        if (!isRight) {
            problems.add(new Problem(field, page.getTranslation(messageKey)));
        }
        return this;
    }

    /** No more may stand in a field than a decision takes. */
    EntryCheck notTooLong(TextFieldBase<?, String> field, String labelKey) {
        if (Decision.isTooLong(field.getValue())) {
            problems.add(new Problem(
                    field,
                    page.getTranslation(
                            "instruction.entry.too-long", page.getTranslation(labelKey), Decision.LONGEST_TEXT)));
        }
        return this;
    }

    /** Three fields must be a date. */
    EntryCheck day(DateFields field, String labelKey) {
        switch (field.getValue().read()) {
            case Reading.Read _ -> {}
            case Reading.Blank _ -> wrong(field, labelKey, null, "blank");
            case Reading.Missing(Part part) -> wrong(field, labelKey, part, part.name());
            case Reading.Wrong(Part part) -> wrong(field, labelKey, part, part.name());
            case Reading.NoSuchDay none -> wrong(field, labelKey, none.part(), "no-such-day", none.lastDay());
        }
        return this;
    }

    /** Once each field can be read: the reason for which all of them together would be refused. */
    EntryCheck together(
            SerializableSupplier<Optional<ActRefusal>> fault, SerializableFunction<ActRefusal, Component> fieldOf) {
        if (problems.isEmpty()) {
            fault.get().ifPresent(reason -> right(fieldOf.apply(reason), false, reason.messageKey()));
        }
        return this;
    }

    /** @param part of the date that is wrong; null when the whole date is */
    private void wrong(DateFields field, String labelKey, @Nullable Part part, String what, Object... arguments) {
        List<Object> words = new ArrayList<>(List.of(page.getTranslation(labelKey)));
        words.addAll(List.of(arguments));
        problems.add(new Problem(field, page.getTranslation("instruction.entry.day." + what, words.toArray())));
        if (part != null) {
            wrongParts.put(field, part);
        }
    }

    /** Shows them, or that there are none any more; answers whether all is right. */
    boolean isRight(ErrorSummary errors) {
        errors.show(problems);
        wrongParts.forEach(DateFields::setWrongPart);
        return problems.isEmpty();
    }
}
