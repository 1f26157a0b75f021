package fr.sejour.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.sejour.dossier.Child;
import fr.sejour.dossier.Ground;
import fr.sejour.dossier.PersonalInformation;
import fr.sejour.dossier.Snapshot;
import fr.sejour.dossier.Union;
import fr.sejour.dossier.Warning;
import fr.sejour.registry.CivilStatus;
import fr.sejour.registry.EarlierPermit;
import fr.sejour.registry.Sex;
import fr.sejour.shared.Dates;
import fr.sejour.shared.ui.DataTable;
import fr.sejour.shared.ui.FactList;
import fr.sejour.shared.ui.Notice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What was declared at filing, with what the law says of it, and the permits held before. */
final class DeclaredFacts {

    private final Snapshot snapshot;
    private final CaseServices.DeclaredServices services;
    private final Div words = new Div();

    DeclaredFacts(Snapshot snapshot, CaseServices.DeclaredServices services) {
        this.snapshot = snapshot;
        this.services = services;
    }

    Div shown() {
        words.addClassName("declared");
        words.add(
                section("instruction.dossier.ground", warnings(), ground(snapshot.ground())),
                section("instruction.dossier.family", family(snapshot.ground())),
                section("instruction.dossier.civil", civil(snapshot.civilStatus())),
                section("instruction.dossier.contact", contact()),
                section("instruction.dossier.permits", permits()));
        String observations = snapshot.observations();
        if (observations != null) {
            Paragraph text = new Paragraph(observations);
            text.addClassName("as-typed");
            words.add(section("dossier.field.OBSERVATIONS", text));
        }
        return words;
    }

    private Section section(String titleKey, Component... parts) {
        Section section = new Section(new H2(words.getTranslation(titleKey)));
        section.add(parts);
        return section;
    }

    private Div warnings() {
        Div warnings = new Div();
        snapshot.warnings().forEach(warning -> warnings.add(Notice.warning(say(warning))));
        return warnings;
    }

    private String say(Warning warning) {
        return switch (warning) {
            case Warning.AgeLimit(LocalDate lastDay, boolean passed) ->
                words.getTranslation(
                        passed ? "instruction.dossier.warning.age-passed" : "instruction.dossier.warning.age-near",
                        Dates.date(lastDay));
            case Warning.EntryAfterPlacement(LocalDate placedOn, LocalDate enteredOn) ->
                words.getTranslation("instruction.dossier.warning.entry", Dates.date(enteredOn), Dates.date(placedOn));
        };
    }

    private FactList ground(Ground ground) {
        LocalDate sixteenth = snapshot.civilStatus().birthDate().plusYears(16);
        return new FactList()
                .add(
                        words.getTranslation("instruction.table.case"),
                        words.getTranslation("instruction.case." + snapshot.applicantCase()))
                .add(
                        words.getTranslation("dossier.field.PLACED_WITH"),
                        words.getTranslation(ground.placement().with().labelKey()))
                .add(
                        words.getTranslation("instruction.dossier.placed-on"),
                        words.getTranslation(
                                "instruction.dossier.placed-before",
                                Dates.date(ground.placement().on()),
                                Dates.date(sixteenth)))
                .add(words.getTranslation("dossier.field.ENTRY_DATE"), Dates.date(ground.entryDate()));
    }

    private FactList family(Ground ground) {
        FactList facts = new FactList()
                .add(
                        words.getTranslation("instruction.dossier.situation"),
                        words.getTranslation(ground.familySituation().labelKey()));
        Union union = ground.union();
        if (union != null) {
            facts.add(words.getTranslation("dossier.field.UNION_DATE"), Dates.date(union.since()))
                    .add(
                            words.getTranslation("dossier.field.UNION_COUNTRY"),
                            services.countries().name(union.country()));
        }
        UnorderedList children = new UnorderedList();
        ground.children().forEach(child -> children.add(new ListItem(child(child))));
        return ground.children().isEmpty()
                ? facts.add(
                        words.getTranslation("instruction.dossier.children"),
                        words.getTranslation("instruction.dossier.children.none"))
                : facts.add(words.getTranslation("instruction.dossier.children"), children);
    }

    private String child(Child child) {
        return words.getTranslation(
                child.livesWithApplicant() ? "instruction.dossier.child.with" : "instruction.dossier.child.apart",
                child.firstName() + " " + child.name(),
                Dates.date(child.birthDate()),
                services.countries().name(child.birthCountry()));
    }

    private FactList civil(CivilStatus person) {
        boolean woman = person.sex() == Sex.FEMALE;
        FactList facts = new FactList()
                .add(
                        words.getTranslation("instruction.dossier.foreigner-number"),
                        person.number().digits())
                .add(words.getTranslation("instruction.dossier.birth-name"), person.birthName());
        String usageName = person.usageName();
        if (usageName != null) {
            facts.add(words.getTranslation("instruction.dossier.usage-name"), usageName);
        }
        return facts.add(words.getTranslation("instruction.dossier.first-names"), person.firstNames())
                .add(
                        words.getTranslation("instruction.dossier.born"),
                        words.getTranslation(
                                woman ? "instruction.dossier.born.woman" : "instruction.dossier.born.man",
                                Dates.date(person.birthDate()),
                                person.birthPlace(),
                                services.countries().name(person.birthCountry())))
                .add(
                        words.getTranslation("instruction.table.nationality"),
                        services.nationalities().label(person.nationality(), woman));
    }

    private FactList contact() {
        PersonalInformation personal = snapshot.personal();
        FactList facts = new FactList()
                .add(
                        words.getTranslation("dossier.field.ADDRESS"),
                        String.join("\n", personal.address().lines()));
        personal.contact()
                .forEach(fact -> facts.add(words.getTranslation(fact.field().labelKey()), fact.words()));
        return facts;
    }

    private Component permits() {
        List<EarlierPermit> permits =
                services.registry().permits(snapshot.civilStatus().number());
        if (permits.isEmpty()) {
            return new Paragraph(words.getTranslation("instruction.dossier.permits.none"));
        }
        DataTable table = new DataTable(
                words.getTranslation("instruction.dossier.permits.caption"),
                Stream.of("from", "to", "nature", "ground", "status")
                        .map(column -> words.getTranslation("tracking.permits." + column))
                        .toList());
        permits.forEach(permit -> table.addRow(
                Dates.date(permit.from()), Dates.date(permit.to()), permit.nature(), permit.ground(), permit.status()));
        return table;
    }
}
