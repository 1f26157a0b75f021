package fr.sejour.audit.ui;

import com.vaadin.flow.component.Composite;
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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What narrows the journal. */
final class JournalFilters extends Composite<Div> {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

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
            if (Stream.of(from, to).map(this::isUnderstood).reduce(true, Boolean::logicalAnd)) {
                chosen.accept(new JournalFilter(
                        number.getValue().strip(), agent.getValue().strip(), act.getValue(), parsed(from), parsed(to)));
            }
        });
        find.addClickShortcut(com.vaadin.flow.component.Key.ENTER).listenOn(getContent());
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

    private boolean isUnderstood(TextField field) {
        boolean understood = field.getValue().isBlank() || Objects.nonNull(parsed(field));
        field.setErrorMessage(understood ? "" : getTranslation("audit.filter.day.error"));
        field.setInvalid(!understood);
        return understood;
    }

    private static @Nullable LocalDate parsed(TextField field) {
        try {
            return LocalDate.parse(field.getValue().strip(), DAY);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
