package fr.sejour.filing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import fr.sejour.document.SupportingDocument;
import fr.sejour.dossier.DocumentType;
import fr.sejour.shared.ui.StatusTag;
import fr.sejour.shared.ui.StatusTag.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document to hand in: its state, what is accepted, where to drop it, its files. */
final class DocumentBlock extends Composite<Section> implements HasValidation, Focusable<DocumentBlock> {

    private final StatusTag state = new StatusTag(getTranslation("filing.documents.state.missing"), Tone.NEUTRAL);
    private final Paragraph error = new Paragraph();
    private final UnorderedList files = new UnorderedList();
    private final Paragraph full = new Paragraph(getTranslation("filing.documents.full"));
    private final DocumentUpload upload;
    private final SerializableConsumer<SupportingDocument> removed;
    private int count;

    /**
     * @param upload where its files are dropped
     * @param removed told the file that the person takes away
     */
    DocumentBlock(DocumentType type, DocumentUpload upload, SerializableConsumer<SupportingDocument> removed) {
        this.upload = upload;
        this.removed = removed;
        H3 title = new H3(Labels.required(this, getTranslation(type.titleKey())));
        title.setId("document-" + type.name());
        Div head = new Div(title, state);
        head.addClassName("document-head");
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        files.addClassName("files");
        full.addClassName("hint");
        getContent().addClassName("document");
        getContent().getElement().setAttribute("aria-labelledby", "document-" + type.name());
        getContent().add(head, accepted(type), error, files, full, upload);
    }

    /** Shows these files and no other. */
    void show(List<SupportingDocument> attached) {
        count = attached.size();
        files.removeAll();
        attached.forEach(file -> files.add(new FileRow(file, () -> removed.accept(file))));
        files.setVisible(count > 0);
        full.setVisible(count >= DocumentType.MOST_FILES);
        upload.setVisible(count < DocumentType.MOST_FILES);
        showState();
    }

    boolean hasFiles() {
        return count > 0;
    }

    /** So much of a file is sent. */
    void showSending(int percent) {
        state.set(getTranslation("filing.documents.progress", percent), Tone.PROGRESS);
    }

    private NativeDetails accepted(DocumentType type) {
        UnorderedList alternatives = new UnorderedList();
        getTranslation(type.acceptedKey()).lines().forEach(line -> alternatives.add(new ListItem(line)));
        return new NativeDetails(getTranslation("filing.documents.accepted"), alternatives);
    }

    /** Shows the state that its files and its error tell. */
    void showState() {
        if (isInvalid()) {
            state.set(getTranslation("filing.documents.state.wrong"), Tone.ERROR);
        } else if (count > 0) {
            state.set(getTranslation("filing.documents.state.received"), Tone.SUCCESS);
        } else {
            state.set(getTranslation("filing.documents.state.missing"), Tone.NEUTRAL);
        }
    }

    @Override
    public void focus() {
        upload.focus();
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        error.setText(message == null ? "" : message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
        showState();
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
