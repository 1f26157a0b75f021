package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.document.DocumentPlace;
import fr.sejour.document.Reception;
import fr.sejour.document.Refusal;
import fr.sejour.document.SupportingDocument;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.document.ui.SupportingDocumentUpload;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.DocumentSection;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DocumentsEntry;
import fr.sejour.dossier.Draft;
import fr.sejour.dossier.FieldPath;
import fr.sejour.filing.Links;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.ui.FormSection;
import fr.sejour.shared.ui.Printed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Step 3: a list of documents to hand in, each with its state. */
final class DocumentsForm extends Composite<Div> implements EntryForm<DocumentsEntry>, UploadNews.Listener {

    private static final long serialVersionUID = 1;

    /** In the browser: « Supprimer » was pressed at a file. */
    static final String REMOVES = "event.target.closest('[%s]') !== null".formatted(FileRow.REMOVES);

    /** In the browser: the identifier of that file. */
    static final String REMOVED = "event.target.closest('[%s]')?.getAttribute('%<s')".formatted(FileRow.REMOVES);

    private final SupportingDocuments documents;
    private final ApplicantId applicant;
    private final DossierId dossier;
    private final List<DocumentType> required;
    private final Map<DocumentType, DocumentBlock> blocks = new EnumMap<>(DocumentType.class);
    private final EphotoBlock ephoto;
    private final Printed counter = new Printed("p");
    private final Printed told = new Printed("span");
    private SerializableRunnable changed = () -> {};

    DocumentsForm(Draft draft, ApplicantCase applicantCase, SupportingDocuments documents, Links links) {
        this.documents = documents;
        this.applicant = draft.applicant();
        this.dossier = draft.id();
        required = DocumentType.requiredFor(applicantCase);
        ephoto = new EphotoBlock(draft.documents().ephoto(), links.photographers());
        counter.addClassName("documents-count");
        told.addClassName("only-read");
        told.getElement().setAttribute("role", "status");
        getContent().addClassName("documents");
        getContent().add(Printed.of(limits(links)), counter, told);
        for (DocumentSection section : DocumentSection.values()) {
            getContent().add(section(section));
        }
        UploadNews.of(this, this);
        getElement().addEventListener("click", this::remove).setFilter(REMOVES).addEventData(REMOVED);
        showFiles();
    }

    @Override
    public DocumentsEntry entry() {
        return new DocumentsEntry(ephoto.typed());
    }

    @Override
    public Optional<Component> field(FieldPath path) {
        return switch (path.field()) {
            case EPHOTO -> Optional.of(ephoto.field());
            case DOCUMENT -> Optional.ofNullable(blocks.get(DocumentType.valueOf(path.item())));
            default -> Optional.empty();
        };
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
                new Paragraph(getTranslation("filing.documents.formats")),
                new Paragraph(new Span(getTranslation("filing.documents.translation") + " "), translators));
    }

    private FormSection section(DocumentSection section) {
        FormSection shown = new FormSection(getTranslation(section.titleKey()));
        for (DocumentType type : required) {
            if (type.section() == section) {
                shown.add(
                        switch (type.kind()) {
                            case NUMBER -> ephoto;
                            case FILE -> newBlock(type);
                        });
            }
        }
        return shown;
    }

    private DocumentBlock newBlock(DocumentType type) {
        DocumentBlock block = new DocumentBlock(
                type,
                new DocumentUpload(
                        type,
                        new SupportingDocumentUpload(
                                documents,
                                applicant,
                                DocumentPlace.ofDraft(dossier, type),
                                reception -> tell(type, reception))));
        blocks.put(type, block);
        return block;
    }

    private void tell(DocumentType type, Reception reception) {
        switch (reception) {
            case Reception.Received(SupportingDocument file) -> received(file);
            case Reception.Refused(Refusal refusal) -> refused(type, refusal);
        }
    }

    private void received(SupportingDocument file) {
        block(file.type()).setInvalid(false);
        told.print(new Text(getTranslation("filing.documents.received", file.name())));
        showFiles();
        changed.run();
    }

    private void refused(DocumentType type, Refusal refusal) {
        block(type).setErrorMessage(getTranslation(refusal.messageKey(), refusal.arguments()));
        block(type).setInvalid(true);
    }

    @Override
    public void sending(DocumentType type, int percent) {
        block(type).showSending(percent);
    }

    @Override
    public void stopped(DocumentType type, Refusal.Reason reason, String name) {
        refused(type, new Refusal(reason, name, List.of()));
    }

    @Override
    public void finished(DocumentType type) {
        block(type).showState();
    }

    private DocumentBlock block(DocumentType type) {
        return Objects.requireNonNull(blocks.get(type));
    }

    /** « Supprimer » was pressed at a file; pressed twice, it is gone by then. */
    private void remove(DomEvent pressed) {
        String id = pressed.getEventData().get(REMOVED).asString();
        documents.list(applicant, dossier).stream()
                .filter(file -> file.id().value().toString().equals(id))
                .findFirst()
                .ifPresent(this::remove);
    }

    private void remove(SupportingDocument file) {
        documents.remove(applicant, dossier, file.id());
        told.print(new Text(getTranslation("filing.documents.removed", file.name())));
        showFiles();
        block(file.type()).focus();
        changed.run();
    }

    private void showFiles() {
        List<SupportingDocument> files = documents.list(applicant, dossier);
        blocks.forEach((type, block) -> block.show(files.stream()
                .filter(file -> file.type() == type && file.counts())
                .toList()));
        files.stream()
                .filter(file -> !file.counts() && blocks.containsKey(file.type()))
                .forEach(this::tellInfected);
        count();
    }

    /** Found after the file had been taken. */
    private void tellInfected(SupportingDocument file) {
        refused(file.type(), new Refusal(Refusal.Reason.VIRUS, file.name(), List.of()));
    }

    private void count() {
        long complete =
                blocks.values().stream().filter(DocumentBlock::hasFiles).count() + (ephoto.isComplete() ? 1 : 0);
        counter.print(new Text(getTranslation("filing.documents.count", complete, required.size())));
    }
}
