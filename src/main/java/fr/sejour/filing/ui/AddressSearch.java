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
    private String question = "";
    private String asked = "";
    private String answered = "";
    private List<AddressSuggestion> answer = List.of();
    private int awaited;
    private int pollingBefore;

    /**
     * @param chosen told the suggestion that the person takes
     * @param withoutStreets told when nothing but communes can be suggested
     */
    AddressSearch(
            String label,
            AddressSuggestions service,
            SerializableConsumer<AddressSuggestion> chosen,
            SerializableRunnable withoutStreets) {
        this.service = service;
        this.withoutStreets = withoutStreets;
        ComboBox<String> field = Fields.prepared(getContent(), label, Width.FULL);
        field.setLabel(label);
        field.setAllowCustomValue(true);
        field.setFilterTimeout(ASKED_AFTER_MILLISECONDS);
        field.setItems(this::suggestions, this::count);
        field.addCustomValueSetListener(event -> field.setValue(event.getDetail()));
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                suggested(event.getValue()).ifPresent(chosen);
            }
        });
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
        if (question.length() < SHORTEST_QUESTION) {
            return List.of();
        }
        if (!question.equals(answered) && !question.equals(asked)) {
            service.cached(question).ifPresentOrElse(known -> take(question, known), () -> ask(question));
        }
        return question.equals(answered) ? answer : List.of();
    }

    private void ask(String text) {
        UI ui = getUI().orElseThrow();
        if (awaited == 0) {
            pollingBefore = ui.getPollInterval();
            ui.setPollInterval(COMES_EVERY_MILLISECONDS);
        }
        awaited++;
        asked = text;
        Future<Void> unused = service.suggestAsync(text)
                .thenAccept(ui.accessLater(suggestions -> arrived(ui, text, suggestions), () -> {}));
    }

    private void arrived(UI ui, String text, Suggestions suggestions) {
        awaited--;
        if (awaited == 0) {
            ui.setPollInterval(pollingBefore);
        }
        if (text.equals(asked)) {
            asked = "";
        }
        if (text.equals(question)) {
            take(text, suggestions);
            getContent().getDataProvider().refreshAll();
        }
    }

    private void take(String text, Suggestions suggestions) {
        answered = text;
        answer = suggestions.addresses();
        if (!suggestions.detailed()) {
            withoutStreets.run();
        }
    }

    private Optional<AddressSuggestion> suggested(String label) {
        return answer.stream().filter(address -> address.label().equals(label)).findFirst();
    }
}
