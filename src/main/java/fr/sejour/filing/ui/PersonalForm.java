package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.account.Accounts;
import fr.sejour.dossier.PersonalEntry;
import fr.sejour.dossier.PersonalEntry.Field;
import fr.sejour.filing.DraftReview;
import fr.sejour.shared.PhoneNumber;
import fr.sejour.shared.entry.FieldPath;
import fr.sejour.shared.ui.EntryForm;
import fr.sejour.shared.ui.FactList;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.FormSection;
import fr.sejour.shared.ui.PrintedPart;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Step 1: civil status to read, address, telephone. */
final class PersonalForm extends Composite<Div> implements EntryForm<PersonalEntry> {

    private final Checkbox emancipated = Fields.checkbox(getTranslation("filing.personal.emancipated"));
    private final AddressForm address;
    private final TextField phone = Fields.telephone(Labels.asked(this, Field.PHONE));

    /** @param known its telephone of the account stands there until another is typed */
    PersonalForm(DraftReview review, KnownFacts known, AddressForm address) {
        PersonalEntry entry = review.draft().personal();
        Accounts.Contact contact = known.contact(review);
        this.address = address;
        emancipated.setValue(entry.emancipated());
        emancipated.setHelperText(getTranslation("filing.personal.emancipated.hint"));
        emancipated.setVisible(review.mayBeEmancipated());
        phone.setValue(FieldValues.shown(phone(entry, contact)));
        phone.setHelperText(getTranslation("filing.personal.phone.hint"));
        Paragraph mistake = new Paragraph(getTranslation("filing.personal.mistake"));
        mistake.addClassName("hint");
        Paragraph account = new Paragraph(getTranslation("filing.personal.email.hint"));
        account.addClassName("hint");
        getContent()
                .add(
                        new FormSection(
                                getTranslation("filing.personal.civilStatus"),
                                known.civilStatus(review),
                                PrintedPart.of(mistake),
                                emancipated),
                        new FormSection(getTranslation("filing.personal.address"), address),
                        new FormSection(
                                getTranslation("filing.personal.contact"),
                                new FactList().add(getTranslation("filing.personal.email"), contact.email()),
                                PrintedPart.of(account),
                                phone));
    }

    private static @Nullable String phone(PersonalEntry entry, Accounts.Contact contact) {
        PhoneNumber known = contact.phone();
        return entry.phone() != null || known == null ? entry.phone() : known.international();
    }

    @Override
    public PersonalEntry entry() {
        return new PersonalEntry(emancipated.getValue(), address.entry(), FieldValues.typed(phone.getValue()));
    }

    @Override
    public Optional<Component> field(FieldPath path) {
        return path.field() == Field.PHONE ? Optional.of(phone) : address.field(path.field());
    }

    @Override
    public void onChange(SerializableRunnable changed) {
        address.onChange(changed);
        FieldValues.onChange(changed, emancipated, phone);
    }
}
