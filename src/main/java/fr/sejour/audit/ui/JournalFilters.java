package fr.sejour.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import fr.sejour.audit.JournalFilter;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.Width;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What narrows the journal. */
final class JournalFilters extends Composite<Div> {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{19}");

    private final TextField number;
    private final TextField agent;
    private final Select<String> act;
    private final TextField from;
    private final TextField to;

    JournalFilters(
            JournalFilter shown,
            List<String> acts,
            SerializableFunction<String, String> nameOfAct,
            SerializableConsumer<JournalFilter> chosen) {
        number = Fields.digits(getTranslation("audit.filter.number"), Width.MEDIUM);
        number.setValue(shown.number());
        number.setMaxLength(40);
        agent = Fields.text(getTranslation("audit.filter.agent"), Width.MEDIUM);
        agent.setValue(shown.agent());
        agent.setMaxLength(200);
        act = Fields.select(
                getTranslation("audit.filter.act"),
                Width.MEDIUM,
                Stream.concat(Stream.of(""), Stream.concat(acts.stream(), Stream.of(shown.act())))
                        .distinct()
                        .toList(),
                name -> name.isEmpty() ? getTranslation("audit.filter.act.all") : nameOfAct.apply(name));
        act.setValue(shown.act());
        from = day("audit.filter.from", shown.from());
        to = day("audit.filter.to", shown.to());
        Button find = Actions.secondary(getTranslation("audit.filter.find"), pressed -> {
            if (isUnderstood()) {
                chosen.accept(new JournalFilter(
                        number.getValue().strip(), agent.getValue().strip(), act.getValue(), parsed(from), parsed(to)));
            }
        });
        find.addClickShortcut(Key.ENTER).listenOn(getContent());
        Div fields = new Div(number, agent, act, from, to, find);
        fields.addClassName("queue-narrowing");
        getContent().addClassName("queue-filters");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(fields);
    }

    private TextField day(String key, @Nullable LocalDate day) {
        TextField field = Fields.text(getTranslation(key), Width.SHORT);
        field.setMaxLength(10);
        field.setValue(Optional.ofNullable(day).map(DAY::format).orElse(""));
        return field;
    }

    /** Marks each field that cannot be searched with; the first one has the focus. */
    private boolean isUnderstood() {
        LocalDate first = parsed(from);
        LocalDate last = parsed(to);
        mark(number, isNumber(), "audit.filter.number.error");
        mark(from, first != null || from.getValue().isBlank(), "audit.filter.day.error");
        mark(to, last != null || to.getValue().isBlank(), "audit.filter.day.error");
        if (first != null && last != null) {
            mark(to, !last.isBefore(first), "audit.filter.days.error");
        }
        Optional<TextField> wrong =
                Stream.of(number, from, to).filter(TextField::isInvalid).findFirst();
        wrong.ifPresent(TextField::focus);
        return wrong.isEmpty();
    }

    private boolean isNumber() {
        return number.getValue().isBlank()
                || NUMBER.matcher(number.getValue().replaceAll("\\s", "")).matches();
    }

    private void mark(TextField field, boolean understood, String messageKey) {
        field.setErrorMessage(understood ? "" : getTranslation(messageKey));
        field.setInvalid(!understood);
    }

    private static @Nullable LocalDate parsed(TextField field) {
        try {
            return LocalDate.parse(field.getValue().strip(), DAY);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
