package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.dossier.ChildEntry;
import fr.sejour.dossier.Field;
import fr.sejour.dossier.FieldPath;
import fr.sejour.dossier.GroundEntry;
import fr.sejour.reference.Countries;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** « Enfants »: whether there are any, and a part of the form for each. */
final class ChildrenForm extends Composite<Div> {

    private final Countries countries;
    private final RadioButtonGroup<Boolean> hasChildren = Fields.choice(
            Labels.required(this, Field.HAS_CHILDREN), List.of(true, false), answer -> Labels.yesOrNo(this, answer));
    private final List<ChildForm> lines = new ArrayList<>();
    private final Div list = new Div();
    private final Span told = new Span();
    private final Button add;
    private final Div children = new Div();
    private SerializableRunnable changed = () -> {};

    ChildrenForm(GroundEntry entry, Countries countries) {
        this.countries = countries;
        add = Actions.secondary(getTranslation("filing.ground.child.add"), click -> addLine());
        told.addClassName("only-read");
        told.getElement().setAttribute("role", "status");
        children.add(list, told, add);
        hasChildren.setValue(entry.hasChildren());
        entry.children().forEach(this::append);
        openChildren();
        hasChildren.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                openChildren();
                changed.run();
            }
        });
        getContent().addClassName("fields");
        getContent().add(hasChildren, children);
    }

    @Nullable
    Boolean hasChildren() {
        return hasChildren.getValue();
    }

    List<ChildEntry> entries() {
        return lines.stream().map(ChildForm::entry).toList();
    }

    Optional<Component> field(FieldPath path) {
        if (path.field() == Field.HAS_CHILDREN) {
            return Optional.of(hasChildren);
        }
        return path.item().isEmpty()
                ? Optional.empty()
                : lines.get(Integer.parseInt(path.item())).field(path.field());
    }

    void onChange(SerializableRunnable listener) {
        changed = listener;
    }

    /** The first line comes with the answer. */
    private void openChildren() {
        boolean some = Boolean.TRUE.equals(hasChildren.getValue());
        children.setVisible(some);
        if (some && lines.isEmpty()) {
            append(ChildEntry.BLANK);
        }
    }

    private void addLine() {
        append(ChildEntry.BLANK);
        lines.getLast().focus();
        changed.run();
    }

    private void append(ChildEntry entry) {
        int index = lines.size();
        ChildForm line = new ChildForm(index + 1, entry, countries, () -> remove(index));
        line.onChange(() -> changed.run());
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
