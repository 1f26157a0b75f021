package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.document.Refusal;
import fr.sejour.document.SupportingDocument;
import fr.sejour.document.SupportingDocuments;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Step 3: a list of documents to hand in, each with its state. */
final class DocumentsForm extends Composite<Div> implements EntryForm<DocumentsEntry> {

    private final SupportingDocuments documents;
    private final ApplicantId applicant;
    private final DossierId dossier;
    private final List<DocumentType> required;
    private final Map<DocumentType, DocumentBlock> blocks = new EnumMap<>(DocumentType.class);
    private final EphotoBlock ephoto;
    private final Paragraph counter = new Paragraph();
    private final Span told = new Span();
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
        getContent().add(limits(links), counter, told);
        UploadI18N words = UploadWords.of(this);
        for (DocumentSection section : DocumentSection.values()) {
            getContent().add(section(section, words));
        }
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

    private FormSection section(DocumentSection section, UploadI18N words) {
        FormSection shown = new FormSection(getTranslation(section.titleKey()));
        for (DocumentType type : required) {
            if (type.section() == section) {
                shown.add(
                        switch (type.kind()) {
                            case NUMBER -> ephoto;
                            case FILE -> block(type, words);
                        });
            }
        }
        return shown;
    }

    private DocumentBlock block(DocumentType type, UploadI18N words) {
        DocumentUpload upload = new DocumentUpload(documents, applicant, dossier, type, words, listener(type));
        DocumentBlock block = new DocumentBlock(type, upload, this::remove);
        blocks.put(type, block);
        return block;
    }

    private DocumentUpload.Listener listener(DocumentType type) {
        return new DocumentUpload.Listener() {
            @Override
            public void sending(int percent) {
                block(type).showSending(percent);
            }

            @Override
            public void finished() {
                block(type).showState();
            }

            @Override
            public void received(SupportingDocument file) {
                block(type).setInvalid(false);
                told.setText(getTranslation("filing.documents.received", file.name()));
                showFiles();
                changed.run();
            }

            @Override
            public void refused(String sentence) {
                block(type).setErrorMessage(sentence);
                block(type).setInvalid(true);
            }
        };
    }

    private DocumentBlock block(DocumentType type) {
        return Objects.requireNonNull(blocks.get(type));
    }

    private void remove(SupportingDocument file) {
        documents.remove(applicant, dossier, file.id());
        told.setText(getTranslation("filing.documents.removed", file.name()));
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
        Refusal refusal = new Refusal(Refusal.Reason.VIRUS, file.name(), List.of());
        block(file.type()).setErrorMessage(getTranslation(refusal.messageKey(), refusal.arguments()));
        block(file.type()).setInvalid(true);
    }

    private void count() {
        long complete =
                blocks.values().stream().filter(DocumentBlock::hasFiles).count() + (ephoto.isComplete() ? 1 : 0);
        counter.setText(getTranslation("filing.documents.count", complete, required.size()));
    }
}
