package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.dossier.ChildEntry;
import fr.sejour.dossier.GroundEntry;
import fr.sejour.dossier.GroundEntry.Field;
import fr.sejour.reference.Countries;
import fr.sejour.shared.entry.FieldPath;
import fr.sejour.shared.ui.Fields;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** « Enfants »: whether there are any, and a part of the form for each. */
final class ChildrenForm extends Composite<Div> {

    private final Countries countries;
    private final RadioButtonGroup<Boolean> hasChildren = Fields.choice(
            Labels.asked(this, Field.HAS_CHILDREN), List.of(true, false), answer -> Labels.yesOrNo(this, answer));
    private final List<ChildEntry> before;
    private @Nullable ChildLines lines;
    private SerializableRunnable changed = () -> {};

    ChildrenForm(GroundEntry entry, Countries countries) {
        this.countries = countries;
        before = entry.children();
        hasChildren.setValue(entry.hasChildren());
        getContent().addClassName("fields");
        getContent().add(hasChildren);
        openChildren();
        hasChildren.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                openChildren();
                changed.run();
            }
        });
    }

    @Nullable
    Boolean hasChildren() {
        return hasChildren.getValue();
    }

    List<ChildEntry> entries() {
        return lines == null ? before : lines.entries();
    }

    Optional<Component> field(FieldPath path) {
        if (path.field() == Field.HAS_CHILDREN) {
            return Optional.of(hasChildren);
        }
        return path.item().isEmpty() || lines == null
                ? Optional.empty()
                : lines.field(Integer.parseInt(path.item()), path.field());
    }

    void onChange(SerializableRunnable listener) {
        changed = listener;
    }

    /** Most have none, so the lines are made for those who say that they do. */
    private void openChildren() {
        boolean some = Boolean.TRUE.equals(hasChildren.getValue());
        if (some && lines == null) {
            lines = new ChildLines(before, countries, () -> changed.run());
            getContent().add(lines);
        }
        if (lines != null) {
            lines.setVisible(some);
            lines.begin();
        }
    }
}
