package fr.sejour.filing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.reference.AddressSuggestion;
import fr.sejour.reference.AddressSuggestions;
import fr.sejour.reference.Suggestions;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.Width;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * The field that suggests addresses as one types. The address service is asked outside the lock of the session; while its
 * answer is awaited the page comes for it a few times a second.
 */
final class AddressSearch extends Composite<ComboBox<String>> {

    private static final int SHORTEST_QUESTION = 3;
    private static final int ASKED_AFTER_MILLISECONDS = 300;
    private static final int COMES_EVERY_MILLISECONDS = 250;

    private final AddressSuggestions service;
    private final SerializableRunnable withoutStreets;
    private final SerializableRunnable typed;
    private String text = "";
    private String question = "";
    private String asked = "";
    private String answered = "";
    private List<AddressSuggestion> answer = List.of();
    private int awaited;
    private int pollingBefore;

    /**
     * @param chosen told the suggestion that the person takes
     * @param withoutStreets told when nothing but communes can be suggested
     * @param typed told while the person types
     */
    AddressSearch(
            String label,
            AddressSuggestions service,
            SerializableConsumer<AddressSuggestion> chosen,
            SerializableRunnable withoutStreets,
            SerializableRunnable typed) {
        this.service = service;
        this.withoutStreets = withoutStreets;
        this.typed = typed;
        ComboBox<String> field = Fields.prepared(getContent(), label, Width.FULL);
        field.setLabel(label);
        field.setAllowCustomValue(true);
        field.setFilterTimeout(ASKED_AFTER_MILLISECONDS);
        field.setItems(this::suggestions, this::count);
        field.addCustomValueSetListener(event -> {
            field.setValue(event.getDetail());
            typed.run();
        });
        field.addValueChangeListener(event -> {
            text = FieldValues.shown(event.getValue());
            if (event.isFromClient()) {
                suggested(text).ifPresent(chosen);
            }
        });
        field.getElement().addPropertyChangeListener("opened", event -> {
            if (!field.isOpened()) {
                type(FieldValues.shown(field.getValue()));
            }
        });
    }

    /** What was chosen, or what is being typed. */
    String text() {
        return text;
    }

    ComboBox<String> field() {
        return getContent();
    }

    private Stream<String> suggestions(Query<String, String> query) {
        return answer(query).stream()
                .map(AddressSuggestion::label)
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    private int count(Query<String, String> query) {
        return answer(query).size();
    }

    /** What is known by now; more may arrive. */
    private List<AddressSuggestion> answer(Query<String, String> query) {
        question = query.getFilter().orElse("").strip();
        // With a choice made, an opened list asks for everything before anything is typed.
        if (getContent().isOpened() && !question.isEmpty()) {
            type(question);
        }
        if (question.length() < SHORTEST_QUESTION) {
            return List.of();
        }
        if (!question.equals(answered) && !question.equals(asked)) {
            service.cached(question).ifPresentOrElse(known -> take(question, known), () -> ask(question));
        }
        return question.equals(answered) ? answer : List.of();
    }

    private void type(String words) {
        if (!words.equals(text)) {
            text = words;
            typed.run();
        }
    }

    private void ask(String words) {
        UI ui = getUI().orElseThrow();
        if (awaited == 0) {
            pollingBefore = ui.getPollInterval();
            ui.setPollInterval(COMES_EVERY_MILLISECONDS);
        }
        awaited++;
        asked = words;
        Future<Void> unused = service.suggestAsync(words)
                .thenAccept(ui.accessLater(suggestions -> arrived(ui, words, suggestions), () -> {}));
    }

    private void arrived(UI ui, String words, Suggestions suggestions) {
        awaited--;
        if (awaited == 0) {
            ui.setPollInterval(pollingBefore);
        }
        if (words.equals(asked)) {
            asked = "";
        }
        if (words.equals(question)) {
            take(words, suggestions);
            getContent().getDataProvider().refreshAll();
        }
    }

    private void take(String words, Suggestions suggestions) {
        answered = words;
        answer = suggestions.addresses();
        if (!suggestions.detailed()) {
            withoutStreets.run();
        }
    }

    private Optional<AddressSuggestion> suggested(String label) {
        return answer.stream().filter(address -> address.label().equals(label)).findFirst();
    }
}
