package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.document.ui.DocumentBlocks;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.DocumentSection;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DocumentsEntry;
import fr.sejour.dossier.DocumentsEntry.Field;
import fr.sejour.dossier.Draft;
import fr.sejour.filing.Links;
import fr.sejour.shared.entry.FieldError;
import fr.sejour.shared.entry.FieldPath;
import fr.sejour.shared.entry.TypingFault;
import fr.sejour.shared.ui.EntryForm;
import fr.sejour.shared.ui.FormSection;
import fr.sejour.shared.ui.NewTab;
import fr.sejour.shared.ui.PrintedPart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Step 3: a list of documents to hand in, each with its state. */
final class DocumentsForm extends Composite<Div> implements EntryForm<DocumentsEntry> {

    private final List<DocumentType> required;
    private final DocumentBlocks blocks;
    private final EphotoBlock ephoto;
    private final PrintedPart counter = new PrintedPart("p");
    private SerializableRunnable changed = () -> {};

    DocumentsForm(Draft draft, ApplicantCase applicantCase, SupportingDocuments documents, Links links) {
        blocks = new DocumentBlocks(documents, draft.applicant(), draft.id(), 0, this::filesChanged);
        required = DocumentType.requiredFor(applicantCase);
        ephoto = new EphotoBlock(draft.documents().ephoto(), links.photographers());
        counter.addClassName("documents-count");
        getContent().addClassName("documents");
        getContent().add(PrintedPart.of(limits(links)), counter);
        for (DocumentSection section : DocumentSection.values()) {
            getContent().add(section(section));
        }
        blocks.listenIn(this);
        blocks.showFiles();
        count();
    }

    @Override
    public DocumentsEntry entry() {
        return new DocumentsEntry(ephoto.typed());
    }

    @Override
    public Optional<Component> field(FieldPath path) {
        return switch (path.field()) {
            case Field.EPHOTO -> Optional.of(ephoto.field());
            case Field.DOCUMENT -> blocks.of(DocumentType.valueOf(path.item())).map(Component.class::cast);
            default -> Optional.empty();
        };
    }

    /**
     * Where a document counts as missing because one of its files cannot be used, the message names that file
     * instead.
     */
    @Override
    public Function<FieldError, Optional<String>> words() {
        Map<DocumentType, String> unusable = blocks.unusable();
        return error -> error.path().field() == Field.DOCUMENT && error.fault() == TypingFault.MISSING
                ? Optional.of(DocumentType.valueOf(error.path().item()))
                        .filter(unusable::containsKey)
                        .map(type -> getTranslation(
                                "filing.documents.unusable", getTranslation(type.titleKey()), unusable.get(type)))
                : Optional.empty();
    }

    @Override
    public void onChange(SerializableRunnable listener) {
        changed = listener;
        ephoto.onChange(() -> {
            count();
            listener.run();
        });
    }

    private Div limits(Links links) {
        Anchor translators = NewTab.link(this, links.translators(), getTranslation("filing.documents.translators"));
        return new Div(
                new Paragraph(getTranslation("document.files.formats")),
                new Paragraph(new Span(getTranslation("filing.documents.translation") + " "), translators));
    }

    private FormSection section(DocumentSection section) {
        FormSection shown = new FormSection(getTranslation(section.titleKey()));
        for (DocumentType type : required) {
            if (type.section() == section) {
                shown.add(
                        switch (type.kind()) {
                            case NUMBER -> ephoto;
                            case FILE -> blocks.add(type, Labels.required(this, getTranslation(type.titleKey())));
                        });
            }
        }
        return shown;
    }

    private void filesChanged() {
        count();
        changed.run();
    }

    private void count() {
        int complete = blocks.complete() + (ephoto.isComplete() ? 1 : 0);
        counter.print(new Text(getTranslation("filing.documents.count", complete, required.size())));
    }
}
