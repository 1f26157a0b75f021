package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.dossier.ObservationsEntry;
import fr.sejour.dossier.ObservationsEntry.Field;
import fr.sejour.shared.entry.FieldPath;
import fr.sejour.shared.ui.EntryForm;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.PrintedPart;
import java.util.Optional;

/** Step 4: all that was entered, to read again, and the observations. */
final class ObservationsForm extends Composite<Div> implements EntryForm<ObservationsEntry> {

    private final TextArea observations = Fields.area(getTranslation("filing.filing.observations"));
    private final Span count = new Span();

    /** @param summary what was entered in the steps before */
    ObservationsForm(ObservationsEntry entry, Component summary) {
        observations.setHelperText(getTranslation("filing.filing.observations.hint"));
        observations.setValue(FieldValues.shown(entry.text()));
        observations.addValueChangeListener(event -> count());
        count.addClassNames("hint", "count");
        count();
        Div card = new Div(observations, count);
        card.addClassName("form-section");
        getContent()
                .add(
                        PrintedPart.of(new Paragraph(getTranslation("filing.filing.check"))),
                        summary,
                        card,
                        Notice.warning(getTranslation("filing.filing.final")));
    }

    @Override
    public ObservationsEntry entry() {
        return new ObservationsEntry(FieldValues.typed(observations.getValue()));
    }

    @Override
    public Optional<Component> field(FieldPath path) {
        return path.field() == Field.OBSERVATIONS ? Optional.of(observations) : Optional.empty();
    }

    @Override
    public void onChange(SerializableRunnable changed) {
        FieldValues.onChange(changed, observations);
    }

    private void count() {
        count.setText(getTranslation(
                "filing.filing.observations.count",
                observations.getValue().length(),
                ObservationsEntry.MOST_CHARACTERS));
    }
}
