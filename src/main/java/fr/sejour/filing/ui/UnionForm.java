package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.dossier.GroundEntry.Field;
import fr.sejour.reference.Countries;
import fr.sejour.shared.DateEntry;
import fr.sejour.shared.entry.FormField;
import fr.sejour.shared.ui.DateFields;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Date and country of a marriage or PACS. */
final class UnionForm extends Composite<Div> {

    private final DateFields date = new DateFields(Labels.asked(this, Field.UNION_DATE));
    private final CountryField country;

    UnionForm(DateEntry date, @Nullable String country, Countries countries, SerializableRunnable changed) {
        this.country = new CountryField(Labels.asked(this, Field.UNION_COUNTRY), countries, country);
        this.date.setValue(date);
        this.date.setHelperText(getTranslation("filing.ground.date.hint"));
        FieldValues.onChange(changed, this.date, this.country.field());
        getContent().addClassNames("fields", "depends");
        getContent().add(this.date, this.country);
    }

    DateEntry date() {
        return date.getValue();
    }

    @Nullable
    String country() {
        return country.code();
    }

    Optional<Component> field(FormField field) {
        return switch (field) {
            case Field.UNION_DATE -> Optional.of(date);
            case Field.UNION_COUNTRY -> Optional.of(country.field());
            default -> Optional.empty();
        };
    }
}
