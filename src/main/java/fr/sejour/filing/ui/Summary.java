package fr.sejour.filing.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.sejour.document.SupportingDocument;
import fr.sejour.document.ui.FileRow;
import fr.sejour.dossier.ChildEntry;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DraftReview;
import fr.sejour.dossier.FamilySituation;
import fr.sejour.dossier.Field;
import fr.sejour.dossier.GroundEntry;
import fr.sejour.dossier.PersonalEntry;
import fr.sejour.dossier.PlacedWith;
import fr.sejour.dossier.Step;
import fr.sejour.dossier.SwornStatement;
import fr.sejour.reference.Countries;
import fr.sejour.shared.DateEntry;
import fr.sejour.shared.Dates;
import fr.sejour.shared.ui.FactList;
import fr.sejour.shared.ui.Printed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that was entered, step by step, each with the way back to it. */
@Tag(Tag.DIV)
final class Summary extends Printed {

    private final Countries countries;

    /**
     * @param files that are attached
     * @param civilStatus what the registry says
     * @param email of the account
     */
    Summary(
            DraftReview review,
            List<SupportingDocument> files,
            FactList civilStatus,
            String email,
            Countries countries) {
        this.countries = countries;
        addClassName("summary");
        print(
                section(Step.PERSONAL_INFORMATION, civilStatus, personal(review, email)),
                section(Step.GROUND, ground(review)),
                section(Step.DOCUMENTS, documents(review, files)));
    }

    private Section section(Step step, FactList... facts) {
        H2 title = new H2(getTranslation(step.titleKey()));
        title.setId("summary-" + step.number());
        Anchor change = new Anchor(Addresses.of(step), getTranslation("filing.filing.change"));
        change.setAriaLabel(getTranslation("filing.filing.change.step", step.number(), title.getText()));
        Div head = new Div(title, change);
        head.addClassName("summary-head");
        Section section = new Section(head);
        section.add(facts);
        section.getElement().setAttribute("aria-labelledby", "summary-" + step.number());
        return section;
    }

    private FactList personal(DraftReview review, String email) {
        PersonalEntry entry = review.draft().personal();
        FactList facts = new FactList();
        if (entry.emancipated()) {
            facts.add(getTranslation("filing.personal.emancipated"), Labels.yesOrNo(this, true));
        }
        return facts.add(Labels.of(this, Field.ADDRESS), address(entry))
                .add(getTranslation("filing.personal.email"), email)
                .add(Labels.of(this, Field.PHONE), Entries.shown(entry.phone()));
    }

    private static String address(PersonalEntry entry) {
        return Stream.of(
                        entry.complement(),
                        joined(entry.streetNumber(), entry.street()),
                        joined(entry.postalCode(), entry.city()))
                .filter(line -> line != null && !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private FactList ground(DraftReview review) {
        GroundEntry entry = review.draft().ground();
        FactList facts = new FactList();
        PlacedWith placedWith = entry.placedWith();
        if (placedWith != null) {
            facts.add(Labels.of(this, Field.PLACED_WITH), getTranslation(placedWith.labelKey()));
        }
        facts.add(Labels.of(this, Field.PLACEMENT_DATE), date(entry.placementDate()))
                .add(Labels.of(this, Field.ENTRY_DATE), date(entry.entryDate()));
        FamilySituation situation = entry.familySituation();
        if (situation != null) {
            facts.add(Labels.of(this, Field.FAMILY_SITUATION), getTranslation(situation.labelKey()));
            if (situation.hasUnion()) {
                facts.add(Labels.of(this, Field.UNION_DATE), date(entry.unionDate()))
                        .add(Labels.of(this, Field.UNION_COUNTRY), country(entry.unionCountry()));
            }
        }
        boolean hasChildren = Boolean.TRUE.equals(entry.hasChildren());
        facts.add(Labels.of(this, Field.HAS_CHILDREN), Labels.yesOrNo(this, hasChildren));
        if (hasChildren) {
            List<ChildEntry> children = entry.children();
            for (int index = 0; index < children.size(); index++) {
                facts.add(getTranslation("filing.ground.child", index + 1), child(children.get(index)));
            }
        }
        return facts.add(
                getTranslation("filing.ground.statements"),
                SwornStatement.requiredFor(review.applicantCase()).stream()
                        .map(statement -> getTranslation(statement.textKey()))
                        .collect(Collectors.joining("\n")));
    }

    private String child(ChildEntry child) {
        return getTranslation(
                "filing.summary.child",
                joined(child.firstName(), child.name()),
                date(child.birthDate()),
                country(child.birthCountry()),
                Labels.yesOrNo(this, Boolean.TRUE.equals(child.livesWithApplicant())));
    }

    private FactList documents(DraftReview review, List<SupportingDocument> files) {
        FactList facts = new FactList();
        for (DocumentType type : DocumentType.requiredFor(review.applicantCase())) {
            switch (type.kind()) {
                case NUMBER ->
                    facts.add(
                            getTranslation(type.titleKey()),
                            Entries.shown(review.draft().documents().ephoto()));
                case FILE -> facts.add(getTranslation(type.titleKey()), files(type, files));
            }
        }
        return facts;
    }

    private static UnorderedList files(DocumentType type, List<SupportingDocument> files) {
        UnorderedList list = new UnorderedList();
        list.addClassName("files");
        files.stream()
                .filter(file -> file.type() == type && file.counts())
                .forEach(file -> list.add(new FileRow(file)));
        return list;
    }

    private static String date(DateEntry entry) {
        return entry.date().map(Dates::date).orElse("");
    }

    private String country(@Nullable String code) {
        return code == null ? "" : countries.name(code);
    }

    private static String joined(@Nullable String first, @Nullable String second) {
        return Stream.of(first, second).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
