package fr.sejour.filing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import fr.sejour.reference.Countries;
import fr.sejour.reference.Country;
import fr.sejour.shared.Folding;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.Width;
import org.jspecify.annotations.Nullable;

/** A country, found by typing a part of its name, with or without its accents. */
final class CountryField extends Composite<ComboBox<Country>> {

    /** @param code of the country chosen before; null when none was */
    CountryField(String label, Countries countries, @Nullable String code) {
        ComboBox<Country> field = Fields.prepared(getContent(), label, Width.FULL);
        field.setLabel(label);
        field.setItemLabelGenerator(Country::name);
        field.setItems(
                (country, typed) -> Folding.words(country.name()).contains(Folding.words(typed)), countries.all());
        countries.all().stream()
                .filter(country -> country.code().equals(code))
                .findFirst()
                .ifPresent(field::setValue);
    }

    ComboBox<Country> field() {
        return getContent();
    }

    /** Code of the country; null when none is chosen. */
    @Nullable
    String code() {
        Country chosen = getContent().getValue();
        return chosen == null ? null : chosen.code();
    }
}
