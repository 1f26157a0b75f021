package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.GroundEntry;
import fr.sejour.dossier.GroundEntry.Field;
import fr.sejour.dossier.PlacedWith;
import fr.sejour.dossier.SwornStatement;
import fr.sejour.dossier.Warning;
import fr.sejour.filing.DossierTexts;
import fr.sejour.reference.Countries;
import fr.sejour.shared.entry.FieldPath;
import fr.sejour.shared.ui.DateFields;
import fr.sejour.shared.ui.EntryForm;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.FormSection;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.PrintedPart;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Step 2: placement in care, entry in France, family, sworn statements of the case. */
final class GroundForm extends Composite<Div> implements EntryForm<GroundEntry> {

    private final RadioButtonGroup<PlacedWith> placedWith = Fields.choice(
            Labels.asked(this, Field.PLACED_WITH),
            List.of(PlacedWith.values()),
            value -> getTranslation(value.labelKey()));
    private final DateFields placementDate = new DateFields(Labels.asked(this, Field.PLACEMENT_DATE));
    private final DateFields entryDate = new DateFields(Labels.asked(this, Field.ENTRY_DATE));
    private final Div entryAfterPlacement = new Div();
    private @Nullable Checkbox confirmation;
    private boolean entryConfirmed;
    private final DossierTexts texts;
    private final FamilyForm family;
    private final ChildrenForm children;
    private final Map<SwornStatement, Checkbox> statements = new EnumMap<>(SwornStatement.class);
    /** Those of other cases that were ticked before; kept with the rest. */
    private final Set<SwornStatement> tickedElsewhere = EnumSet.noneOf(SwornStatement.class);

    private SerializableRunnable changed = () -> {};

    GroundForm(GroundEntry entry, ApplicantCase applicantCase, Countries countries, DossierTexts texts) {
        this.texts = texts;
        placedWith.setValue(entry.placedWith());
        placementDate.setValue(entry.placementDate());
        placementDate.setHelperText(getTranslation("filing.ground.placementDate.hint"));
        entryDate.setValue(entry.entryDate());
        entryDate.setHelperText(getTranslation("filing.ground.date.hint"));
        entryConfirmed = entry.entryAfterPlacementConfirmed();
        warnOfEntryAfterPlacement();
        family = new FamilyForm(entry, countries);
        children = new ChildrenForm(entry, countries);
        tickedElsewhere.addAll(entry.statements());
        SwornStatement.requiredFor(applicantCase).forEach(statement -> {
            Checkbox box = Fields.checkbox(Labels.required(this, getTranslation(statement.textKey())));
            box.setValue(tickedElsewhere.remove(statement));
            statements.put(statement, box);
        });
        getContent()
                .add(
                        new FormSection(getTranslation("filing.ground.placement"), placedWith, placementDate),
                        ties(),
                        new FormSection(getTranslation("filing.ground.children"), children),
                        sworn());
    }

    private FormSection ties() {
        return new FormSection(
                getTranslation("filing.ground.ties"),
                PrintedPart.of(new H3(getTranslation("filing.ground.family"))),
                entryDate,
                entryAfterPlacement,
                family);
    }

    private FormSection sworn() {
        Paragraph lead = new Paragraph(getTranslation("filing.ground.statements.lead"));
        FormSection section = new FormSection(getTranslation("filing.ground.statements"), PrintedPart.of(lead));
        statements.values().forEach(section::add);
        return section;
    }

    @Override
    public GroundEntry entry() {
        Set<SwornStatement> ticked = EnumSet.copyOf(tickedElsewhere);
        statements.forEach((statement, box) -> {
            if (box.getValue()) {
                ticked.add(statement);
            }
        });
        return new GroundEntry(
                placedWith.getValue(),
                placementDate.getValue(),
                entryDate.getValue(),
                entryConfirmed,
                family.situation(),
                family.unionDate(),
                family.unionCountry(),
                children.hasChildren(),
                children.entries(),
                ticked);
    }

    @Override
    public Optional<Component> field(FieldPath path) {
        return switch (path.field()) {
            case Field.PLACED_WITH -> Optional.of(placedWith);
            case Field.PLACEMENT_DATE -> Optional.of(placementDate);
            case Field.ENTRY_DATE -> Optional.of(entryDate);
            case Field.ENTRY_AFTER_PLACEMENT -> Optional.ofNullable(confirmation);
            case Field.STATEMENT -> Optional.ofNullable(statements.get(SwornStatement.valueOf(path.item())));
            case Field.FAMILY_SITUATION, Field.UNION_DATE, Field.UNION_COUNTRY -> family.field(path.field());
            default -> children.field(path);
        };
    }

    @Override
    public void onChange(SerializableRunnable listener) {
        changed = listener;
        FieldValues.onChange(this::datesChanged, placementDate, entryDate);
        FieldValues.onChange(changed, placedWith, placementDate, entryDate);
        statements.values().forEach(box -> FieldValues.onChange(changed, box));
        family.onChange(changed);
        children.onChange(changed);
    }

    void focusPlacementDate() {
        placementDate.focus();
    }

    /** A confirmation counts for the two dates that were read, and no others. */
    private void datesChanged() {
        entryConfirmed = false;
        warnOfEntryAfterPlacement();
    }

    private void warnOfEntryAfterPlacement() {
        Optional<Warning> warning = entryDate
                .getValue()
                .date()
                .flatMap(entered -> placementDate
                        .getValue()
                        .date()
                        .filter(entered::isAfter)
                        .map(placed -> new Warning.EntryAfterPlacement(placed, entered)));
        entryAfterPlacement.removeAll();
        confirmation = null;
        warning.ifPresent(
                after -> entryAfterPlacement.add(Notice.warning(texts.say(getLocale(), after)), newConfirmation()));
    }

    private Checkbox newConfirmation() {
        Checkbox box =
                Fields.checkbox(Labels.required(this, getTranslation("filing.ground.entryAfterPlacement.confirm")));
        box.setValue(entryConfirmed);
        FieldValues.onChange(
                () -> {
                    entryConfirmed = box.getValue();
                    changed.run();
                },
                box);
        confirmation = box;
        return box;
    }
}
