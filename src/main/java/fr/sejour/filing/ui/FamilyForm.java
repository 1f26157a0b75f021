package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.dossier.FamilySituation;
import fr.sejour.dossier.Field;
import fr.sejour.dossier.GroundEntry;
import fr.sejour.reference.Countries;
import fr.sejour.shared.DateEntry;
import fr.sejour.shared.ui.DateFields;
import fr.sejour.shared.ui.Fields;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Family situation; marriage and PACS ask for their date and country. */
final class FamilyForm extends Composite<Div> {

    private final RadioButtonGroup<FamilySituation> situation = Fields.choice(
            Labels.required(this, Field.FAMILY_SITUATION),
            List.of(FamilySituation.values()),
            value -> getTranslation(value.labelKey()));
    private final DateFields unionDate = new DateFields(Labels.required(this, Field.UNION_DATE));
    private final CountryField unionCountry;
    private final Div union = new Div();

    FamilyForm(GroundEntry entry, Countries countries) {
        unionCountry = new CountryField(Labels.required(this, Field.UNION_COUNTRY), countries, entry.unionCountry());
        situation.setValue(entry.familySituation());
        unionDate.setValue(entry.unionDate());
        unionDate.setHelperText(getTranslation("filing.ground.date.hint"));
        union.addClassNames("fields", "depends");
        union.add(unionDate, unionCountry);
        openUnion();
        situation.addValueChangeListener(event -> openUnion());
        getContent().addClassName("fields");
        getContent().add(situation, union);
    }

    @Nullable
    FamilySituation situation() {
        return situation.getValue();
    }

    DateEntry unionDate() {
        return unionDate.getValue();
    }

    @Nullable
    String unionCountry() {
        return unionCountry.code();
    }

    Optional<Component> field(Field field) {
        return switch (field) {
            case FAMILY_SITUATION -> Optional.of(situation);
            case UNION_DATE -> Optional.of(unionDate);
            case UNION_COUNTRY -> Optional.of(unionCountry.field());
            default -> Optional.empty();
        };
    }

    void onChange(SerializableRunnable changed) {
        Entries.onChange(changed, situation, unionDate, unionCountry.field());
    }

    private void openUnion() {
        FamilySituation chosen = situation.getValue();
        union.setVisible(chosen != null && chosen.hasUnion());
    }
}
