package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.dossier.ChildEntry;
import fr.sejour.reference.Countries;
import fr.sejour.shared.entry.FormField;
import fr.sejour.shared.ui.Actions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of the form for each child. */
final class ChildLines extends Composite<Div> {

    private final Countries countries;
    private final SerializableRunnable changed;
    private final List<ChildForm> lines = new ArrayList<>();
    private final Div list = new Div();
    private final Span told = new Span();
    private final Button add;

    ChildLines(List<ChildEntry> children, Countries countries, SerializableRunnable changed) {
        this.countries = countries;
        this.changed = changed;
        add = Actions.secondary(getTranslation("filing.ground.child.add"), click -> addLine());
        told.addClassName("only-read");
        told.getElement().setAttribute("role", "status");
        children.forEach(this::append);
        getContent().add(list, told, add);
    }

    List<ChildEntry> entries() {
        return lines.stream().map(ChildForm::entry).toList();
    }

    /** There is always a line to begin with. */
    void begin() {
        if (lines.isEmpty()) {
            append(ChildEntry.BLANK);
        }
    }

    /** @param index of the child, from 0 */
    Optional<Component> field(int index, FormField field) {
        return lines.get(index).field(field);
    }

    private void addLine() {
        append(ChildEntry.BLANK);
        lines.getLast().focus();
        changed.run();
    }

    private void append(ChildEntry entry) {
        int index = lines.size();
        ChildForm line = new ChildForm(index + 1, entry, countries, () -> remove(index));
        line.onChange(changed);
        lines.add(line);
        list.add(line);
    }

    /** Those that come after get another number, so all are made again. */
    private void remove(int index) {
        List<ChildEntry> left = new ArrayList<>(entries());
        left.remove(index);
        list.removeAll();
        lines.clear();
        left.forEach(this::append);
        told.setText(getTranslation("filing.ground.child.removed", index + 1));
        add.focus();
        changed.run();
    }
}
