package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.dossier.ChildEntry;
import fr.sejour.dossier.GroundEntry.Field;
import fr.sejour.reference.Countries;
import fr.sejour.shared.entry.FormField;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.DateFields;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.Width;
import java.util.List;
import java.util.Optional;

/** A child in the applicant's care. */
final class ChildForm extends Composite<FieldSet> {

    private final TextField name;
    private final TextField firstName;
    private final DateFields birthDate;
    private final CountryField birthCountry;
    private final RadioButtonGroup<Boolean> livesHere;

    /** @param number from 1, as shown */
    ChildForm(int number, ChildEntry entry, Countries countries, SerializableRunnable removed) {
        name = Fields.text(Labels.asked(this, Field.CHILD_NAME, number), Width.FULL);
        firstName = Fields.text(Labels.asked(this, Field.CHILD_FIRST_NAME, number), Width.FULL);
        birthDate = new DateFields(Labels.asked(this, Field.CHILD_BIRTH_DATE, number));
        birthCountry = new CountryField(
                Labels.asked(this, Field.CHILD_BIRTH_COUNTRY, number), countries, entry.birthCountry());
        livesHere = Fields.choice(
                Labels.asked(this, Field.CHILD_LIVES_WITH_APPLICANT, number),
                List.of(true, false),
                answer -> Labels.yesOrNo(this, answer));
        name.setValue(FieldValues.shown(entry.name()));
        firstName.setValue(FieldValues.shown(entry.firstName()));
        birthDate.setValue(entry.birthDate());
        livesHere.setValue(entry.livesWithApplicant());
        FieldSet group = getContent();
        group.addClassNames("child", "fields");
        group.setLegendText(getTranslation("filing.ground.child", number));
        group.add(
                name,
                firstName,
                birthDate,
                birthCountry,
                livesHere,
                Actions.quiet(getTranslation("filing.ground.child.remove", number), click -> removed.run()));
    }

    ChildEntry entry() {
        return new ChildEntry(
                FieldValues.typed(name.getValue()),
                FieldValues.typed(firstName.getValue()),
                birthDate.getValue(),
                birthCountry.code(),
                livesHere.getValue());
    }

    Optional<Component> field(FormField field) {
        return switch (field) {
            case Field.CHILD_NAME -> Optional.of(name);
            case Field.CHILD_FIRST_NAME -> Optional.of(firstName);
            case Field.CHILD_BIRTH_DATE -> Optional.of(birthDate);
            case Field.CHILD_BIRTH_COUNTRY -> Optional.of(birthCountry.field());
            case Field.CHILD_LIVES_WITH_APPLICANT -> Optional.of(livesHere);
            default -> Optional.empty();
        };
    }

    void focus() {
        name.focus();
    }

    void onChange(SerializableRunnable changed) {
        FieldValues.onChange(changed, name, firstName, birthDate, birthCountry.field(), livesHere);
    }
}
