package fr.sejour.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import fr.sejour.shared.ui.PrintedPart;
import java.util.List;

/** One of a few in the browser's own list. */
final class NativeSelect extends Composite<Div> {

    static final String CHOSEN = "event.target.selectedIndex";

    /**
     * @param id of the list, unique in the page
     * @param chosen told what the person chooses
     */
    <T> NativeSelect(
            String id,
            String label,
            List<T> values,
            T value,
            SerializableFunction<T, String> words,
            SerializableConsumer<T> chosen) {
        PrintedPart list = new PrintedPart("select");
        list.setId(id);
        list.print(values.stream()
                .map(each -> option(words.apply(each), each.equals(value)))
                .toArray(PrintedPart[]::new));
        list.getElement()
                .addEventListener(
                        "change",
                        event -> chosen.accept(
                                values.get(event.getEventData().get(CHOSEN).asInt())))
                .addEventData(CHOSEN);
        NativeLabel name = new NativeLabel(label);
        name.getElement().setAttribute("for", id);
        getContent().addClassName("choice");
        getContent().add(PrintedPart.of(name), list);
    }

    private static PrintedPart option(String words, boolean selected) {
        PrintedPart option = new PrintedPart("option");
        Element element = option.getElement();
        option.print(new Text(words));
        if (selected) {
            element.setAttribute("selected", true);
        }
        return option;
    }
}
