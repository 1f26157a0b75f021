package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.sejour.document.FileRefusal;
import fr.sejour.document.ScanState;
import fr.sejour.document.SupportingDocument;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.document.ui.FileRow;
import fr.sejour.document.ui.OpeningNews;
import fr.sejour.dossier.ChildEntry;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.Draft;
import fr.sejour.dossier.FamilySituation;
import fr.sejour.dossier.GroundEntry;
import fr.sejour.dossier.PersonalEntry;
import fr.sejour.dossier.PlacedWith;
import fr.sejour.dossier.Step;
import fr.sejour.dossier.SwornStatement;
import fr.sejour.filing.DraftReview;
import fr.sejour.shared.DateEntry;
import fr.sejour.shared.Dates;
import fr.sejour.shared.ui.FactList;
import fr.sejour.shared.ui.PrintedPart;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that was entered, step by step, each with the way back to it. A file that is being opened tells when it is. */
final class Summary extends Div {

    private final DraftReview review;
    private final transient SupportingDocuments documents;
    private final transient KnownFacts known;
    private PrintedPart files;

    Summary(DraftReview review, SupportingDocuments documents, KnownFacts known) {
        this.review = review;
        this.documents = documents;
        this.known = known;
        files = documents();
        addClassName("summary");
        add(
                PrintedPart.of(section(Step.PERSONAL_INFORMATION, known.civilStatus(review), personal(review))),
                PrintedPart.of(section(Step.GROUND, ground(review))),
                files);
        OpeningNews.of(this, this::showFiles);
    }

    private void showFiles() {
        PrintedPart now = documents();
        replace(files, now);
        files = now;
    }

    private PrintedPart documents() {
        Draft draft = review.draft();
        return PrintedPart.of(section(Step.DOCUMENTS, documents(draft, documents.list(draft.applicant(), draft.id()))));
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

    private FactList personal(DraftReview review) {
        PersonalEntry entry = review.draft().personal();
        FactList facts = new FactList();
        if (entry.emancipated()) {
            facts.add(getTranslation("filing.personal.emancipated"), Labels.yesOrNo(this, true));
        }
        facts.add(Labels.of(this, PersonalEntry.Field.ADDRESS), entry.address().lines())
                .add(
                        getTranslation("filing.personal.email"),
                        known.contact(review).email());
        entry.contact().forEach(fact -> facts.add(Labels.of(this, fact.field()), fact.words()));
        return facts;
    }

    private FactList ground(DraftReview review) {
        GroundEntry entry = review.draft().ground();
        FactList facts = new FactList();
        PlacedWith placedWith = entry.placedWith();
        if (placedWith != null) {
            facts.add(Labels.of(this, GroundEntry.Field.PLACED_WITH), getTranslation(placedWith.labelKey()));
        }
        facts.add(Labels.of(this, GroundEntry.Field.PLACEMENT_DATE), date(entry.placementDate()))
                .add(Labels.of(this, GroundEntry.Field.ENTRY_DATE), date(entry.entryDate()));
        FamilySituation situation = entry.familySituation();
        if (situation != null) {
            facts.add(Labels.of(this, GroundEntry.Field.FAMILY_SITUATION), getTranslation(situation.labelKey()));
            if (situation.hasUnion()) {
                facts.add(Labels.of(this, GroundEntry.Field.UNION_DATE), date(entry.unionDate()))
                        .add(Labels.of(this, GroundEntry.Field.UNION_COUNTRY), known.country(entry.unionCountry()));
            }
        }
        boolean hasChildren = Boolean.TRUE.equals(entry.hasChildren());
        facts.add(Labels.of(this, GroundEntry.Field.HAS_CHILDREN), Labels.yesOrNo(this, hasChildren));
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
                known.country(child.birthCountry()),
                Labels.yesOrNo(this, Boolean.TRUE.equals(child.livesWithApplicant())));
    }

    private FactList documents(Draft draft, List<SupportingDocument> attached) {
        FactList facts = new FactList();
        for (DocumentType type : DocumentType.requiredFor(review.applicantCase())) {
            switch (type.kind()) {
                case NUMBER ->
                    facts.add(
                            getTranslation(type.titleKey()),
                            FieldValues.shown(draft.documents().ephoto()));
                case FILE -> facts.add(getTranslation(type.titleKey()), files(type, attached));
            }
        }
        return facts;
    }

    /** Also those that could not be opened, and why. */
    private Component[] files(DocumentType type, List<SupportingDocument> attached) {
        UnorderedList list = new UnorderedList();
        list.addClassName("files");
        List<SupportingDocument> shown = attached.stream()
                .filter(file -> file.type() == type && file.scan() != ScanState.INFECTED)
                .toList();
        shown.forEach(file -> list.add(new FileRow(file)));
        Stream<Component> wrong = shown.stream()
                .map(SupportingDocument::refusal)
                .flatMap(Optional::stream)
                .map(this::wrong);
        return Stream.concat(Stream.of(list), wrong).toArray(Component[]::new);
    }

    private Paragraph wrong(FileRefusal refusal) {
        Paragraph wrong = new Paragraph(getTranslation(refusal.messageKey(), refusal.arguments()));
        wrong.addClassName("field-error");
        wrong.getElement().setAttribute("role", "alert");
        return wrong;
    }

    private static String date(DateEntry entry) {
        return entry.date().map(Dates::date).orElse("");
    }

    private static String joined(@Nullable String first, @Nullable String second) {
        return Stream.of(first, second).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
