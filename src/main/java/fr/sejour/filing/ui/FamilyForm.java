package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.dossier.FamilySituation;
import fr.sejour.dossier.GroundEntry;
import fr.sejour.dossier.GroundEntry.Field;
import fr.sejour.reference.Countries;
import fr.sejour.shared.DateEntry;
import fr.sejour.shared.entry.FormField;
import fr.sejour.shared.ui.Fields;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Family situation; marriage and PACS ask for their date and country. */
final class FamilyForm extends Composite<Div> {

    private final RadioButtonGroup<FamilySituation> situation = Fields.choice(
            Labels.asked(this, Field.FAMILY_SITUATION),
            List.of(FamilySituation.values()),
            value -> getTranslation(value.labelKey()));
    private final DateEntry dateBefore;
    private final @Nullable String countryBefore;
    private final Countries countries;
    private @Nullable UnionForm union;
    private SerializableRunnable changed = () -> {};

    FamilyForm(GroundEntry entry, Countries countries) {
        this.countries = countries;
        dateBefore = entry.unionDate();
        countryBefore = entry.unionCountry();
        situation.setValue(entry.familySituation());
        getContent().addClassName("fields");
        getContent().add(situation);
        openUnion();
        situation.addValueChangeListener(event -> openUnion());
    }

    @Nullable
    FamilySituation situation() {
        return situation.getValue();
    }

    DateEntry unionDate() {
        return union == null ? dateBefore : union.date();
    }

    @Nullable
    String unionCountry() {
        return union == null ? countryBefore : union.country();
    }

    Optional<Component> field(FormField field) {
        return field == Field.FAMILY_SITUATION
                ? Optional.of(situation)
                : Optional.ofNullable(union).flatMap(form -> form.field(field));
    }

    void onChange(SerializableRunnable listener) {
        changed = listener;
        FieldValues.onChange(listener, situation);
    }

    /** Most have none, so it is made for those who say that they do. */
    private void openUnion() {
        FamilySituation chosen = situation.getValue();
        boolean asked = chosen != null && chosen.hasUnion();
        if (asked && union == null) {
            union = new UnionForm(dateBefore, countryBefore, countries, () -> changed.run());
            getContent().add(union);
        }
        if (union != null) {
            union.setVisible(asked);
        }
    }
}
