package fr.sejour.account.ui;

import com.vaadin.flow.component.Component;
import fr.sejour.shared.DateEntry;
import fr.sejour.shared.DateEntry.Reading;
import fr.sejour.shared.ui.DateFields;
import fr.sejour.shared.ui.Problem;
import java.time.LocalDate;
import java.util.List;

/** « Date de naissance * » with the words for what can be wrong with it. */
final class BirthDateField {

    private final DateFields field;

    BirthDateField(String label) {
        field = new DateFields(label);
        field.setAutocompleteBirthday();
    }

    Component component() {
        return field;
    }

    /** The date; only after {@link #problems} found none. */
    LocalDate date() {
        return field.getValue().date().orElseThrow();
    }

    /** What is wrong with it on this day, and marks the part that is. */
    List<Problem> problems(LocalDate today) {
        return switch (field.getValue().read()) {
            case Reading.Read(LocalDate date) when !date.isAfter(today) -> List.of();
            case Reading.Read future -> problem(DateEntry.Part.YEAR, "future");
            case Reading.Blank blank -> problem(DateEntry.Part.DAY, "missing");
            case Reading.Missing(DateEntry.Part part) -> problem(part, "missing-" + name(part));
            case Reading.Wrong(DateEntry.Part part) -> problem(part, "wrong-" + name(part));
            case Reading.NoSuchDay none -> problem(none.part(), "no-such-day", none.lastDay());
        };
    }

    private List<Problem> problem(DateEntry.Part part, String key, Object... arguments) {
        field.setWrongPart(part);
        return List.of(new Problem(field, field.getTranslation("account.birth-date." + key, arguments)));
    }

    private static String name(DateEntry.Part part) {
        return switch (part) {
            case DAY -> "day";
            case MONTH -> "month";
            case YEAR -> "year";
        };
    }
}
