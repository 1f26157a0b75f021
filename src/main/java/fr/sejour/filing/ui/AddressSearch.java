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
        field.setItems(this::suggestions);
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
        // Both must be read; a question never has more than one page of answers.
        int most = query.getLimit();
        boolean first = query.getOffset() == 0;
        question = query.getFilter().orElse("").strip();
        if (!first || question.length() < SHORTEST_QUESTION) {
            return Stream.empty();
        }
        if (!question.equals(answered)) {
            Optional<Suggestions> known = service.cached(question);
            if (known.isEmpty()) {
                ask(question);
                return Stream.empty();
            }
            take(question, known.get());
        }
        return answer.stream().map(AddressSuggestion::label).limit(most);
    }

    private void ask(String asked) {
        UI ui = getUI().orElseThrow();
        if (awaited == 0) {
            pollingBefore = ui.getPollInterval();
            ui.setPollInterval(COMES_EVERY_MILLISECONDS);
        }
        awaited++;
        Future<Void> unused = service.suggestAsync(asked)
                .thenAccept(ui.accessLater(suggestions -> arrived(ui, asked, suggestions), () -> {}));
    }

    private void arrived(UI ui, String asked, Suggestions suggestions) {
        awaited--;
        if (awaited == 0) {
            ui.setPollInterval(pollingBefore);
        }
        if (asked.equals(question)) {
            take(asked, suggestions);
            getContent().getDataProvider().refreshAll();
        }
    }

    private void take(String asked, Suggestions suggestions) {
        answered = asked;
        answer = suggestions.addresses();
        if (!suggestions.detailed()) {
            withoutStreets.run();
        }
    }

    private Optional<AddressSuggestion> suggested(String label) {
        return answer.stream().filter(address -> address.label().equals(label)).findFirst();
    }
}
