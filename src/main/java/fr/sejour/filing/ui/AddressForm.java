package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.dossier.AddressEntry;
import fr.sejour.dossier.PersonalEntry.Field;
import fr.sejour.reference.AddressSuggestion;
import fr.sejour.reference.AddressSuggestions;
import fr.sejour.reference.Commune;
import fr.sejour.reference.Communes;
import fr.sejour.shared.entry.FormField;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.FactList;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.Width;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** « Adresse »: suggested as one types, or typed by hand. */
final class AddressForm extends Composite<Div> {

    private final Communes communes;
    private final AddressSearch search;
    private final Button byHand;
    private final Notice withoutStreets = Notice.information(getTranslation("filing.personal.address.withoutStreets"));
    private final TextField streetNumber = Fields.text(Labels.asked(this, Field.STREET_NUMBER), Width.SHORT);
    private final TextField street = Fields.text(Labels.asked(this, Field.STREET), Width.FULL);
    private final TextField postalCode = Fields.digits(Labels.asked(this, Field.POSTAL_CODE), Width.SHORT);
    private final ComboBox<String> city = Fields.search(Labels.asked(this, Field.CITY), List.of(), name -> name);
    private final FactList codes = new FactList();
    private final Div parts = new Div();
    private final TextField complement = Fields.text(Labels.asked(this, Field.COMPLEMENT), Width.FULL);
    private @Nullable String inseeCode;
    private boolean manual;
    private SerializableRunnable changed = () -> {};

    AddressForm(AddressEntry entry, AddressSuggestions suggestions, Communes communes) {
        this.communes = communes;
        search = new AddressSearch(
                Labels.asked(this, Field.ADDRESS),
                suggestions,
                this::fill,
                this::openWithoutStreets,
                () -> changed.run());
        search.field().addClassName("address-search");
        search.field().setHelperText(getTranslation("filing.personal.address.hint"));
        byHand = Actions.quiet(getTranslation("filing.personal.address.manual"), click -> {
            openByHand();
            streetNumber.focus();
            changed.run();
        });
        byHand.addClassName("in-text");
        streetNumber.setHelperText(getTranslation("filing.personal.streetNumber.hint"));
        city.setHelperText(getTranslation("filing.personal.city.hint"));
        city.setAllowCustomValue(true);
        complement.setHelperText(getTranslation("filing.personal.complement.hint"));
        parts.add(streetNumber, street, postalCode, city, codes);
        parts.addClassName("fields");
        withoutStreets.setVisible(false);
        show(entry);
        listen();
        getContent().addClassName("fields");
        getContent().add(search, byHand, withoutStreets, parts, complement);
    }

    /** What is typed now. */
    AddressEntry entry() {
        return new AddressEntry(
                FieldValues.typed(search.text()),
                FieldValues.typed(streetNumber.getValue()),
                FieldValues.typed(street.getValue()),
                FieldValues.typed(complement.getValue()),
                FieldValues.typed(postalCode.getValue()),
                FieldValues.typed(city.getValue()),
                inseeCode,
                manual);
    }

    Optional<Component> field(FormField field) {
        return switch (field) {
            case Field.ADDRESS -> Optional.of(search.field());
            case Field.STREET_NUMBER -> Optional.of(streetNumber);
            case Field.STREET -> Optional.of(street);
            case Field.POSTAL_CODE -> Optional.of(postalCode);
            case Field.CITY -> Optional.of(city);
            case Field.COMPLEMENT -> Optional.of(complement);
            default -> Optional.empty();
        };
    }

    void onChange(SerializableRunnable listener) {
        changed = listener;
    }

    private void show(AddressEntry entry) {
        if (entry.search() != null) {
            search.field().setValue(entry.search());
        }
        streetNumber.setValue(FieldValues.shown(entry.streetNumber()));
        street.setValue(FieldValues.shown(entry.street()));
        complement.setValue(FieldValues.shown(entry.complement()));
        postalCode.setValue(FieldValues.shown(entry.postalCode()));
        offerCities();
        if (entry.city() != null) {
            city.setValue(entry.city());
        }
        setInseeCode(entry.inseeCode());
        manual = entry.manual();
        openParts(manual
                || Stream.of(entry.street(), entry.postalCode(), entry.city()).anyMatch(part -> part != null));
    }

    private void listen() {
        FieldValues.onChange(() -> changed.run(), search.field(), streetNumber, street, complement);
        FieldValues.onChange(this::postalCodeChanged, postalCode);
        FieldValues.onChange(this::cityChanged, city);
        city.addCustomValueSetListener(event -> {
            city.setValue(event.getDetail());
            cityChanged();
        });
    }

    private void fill(AddressSuggestion address) {
        streetNumber.setValue(FieldValues.shown(address.streetNumber()));
        street.setValue(FieldValues.shown(address.street()));
        postalCode.setValue(address.postalCode());
        offerCities();
        city.setValue(address.city());
        setInseeCode(address.inseeCode());
        manual = address.street() == null;
        openParts(true);
    }

    private void openWithoutStreets() {
        withoutStreets.setVisible(true);
        openByHand();
    }

    private void openByHand() {
        manual = true;
        openParts(true);
    }

    private void openParts(boolean open) {
        parts.setVisible(open);
        byHand.setVisible(!open);
    }

    private void postalCodeChanged() {
        List<String> cities = offerCities();
        if (cities.size() == 1) {
            city.setValue(cities.getFirst());
        }
        cityChanged();
    }

    private void cityChanged() {
        setInseeCode(communes.named(FieldValues.shown(city.getValue()), postalCode.getValue())
                .map(Commune::inseeCode)
                .orElse(null));
        changed.run();
    }

    /** The communes that have the postal code, to choose from. */
    private List<String> offerCities() {
        String chosen = city.getValue();
        List<String> cities = communes.withPostalCode(postalCode.getValue().strip()).stream()
                .map(Commune::city)
                .distinct()
                .toList();
        city.setItems(cities);
        city.setValue(chosen);
        return cities;
    }

    private void setInseeCode(@Nullable String inseeCode) {
        this.inseeCode = inseeCode;
        codes.clear()
                .add(getTranslation("filing.personal.inseeCode"), FieldValues.shown(inseeCode))
                .add(getTranslation("filing.personal.country"), getTranslation("filing.personal.country.france"));
    }
}
