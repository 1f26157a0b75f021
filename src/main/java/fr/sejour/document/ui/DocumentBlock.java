package fr.sejour.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.sejour.document.OpeningState;
import fr.sejour.document.SupportingDocument;
import fr.sejour.dossier.DocumentType;
import fr.sejour.shared.ui.PrintedPart;
import fr.sejour.shared.ui.StatusTag;
import fr.sejour.shared.ui.StatusTag.Tone;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document to hand in: its state, what is accepted, where to drop it, its files. */
public final class DocumentBlock extends Composite<Section> implements HasValidation, Focusable<DocumentBlock> {

    private final DocumentType type;
    private final String title;
    private final PrintedPart head = new PrintedPart("div");
    private final PrintedPart error = new PrintedPart("p");
    private final PrintedPart files = new PrintedPart("div");
    private final DocumentUpload upload;
    private String message = "";
    private String fault = "";
    private int count;
    private boolean opening;

    /**
     * @param title its heading
     * @param upload where its files are dropped
     */
    DocumentBlock(DocumentType type, String title, DocumentUpload upload) {
        this.type = type;
        this.title = title;
        this.upload = upload;
        head.addClassName("document-head");
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        getContent().addClassName("document");
        getContent().getElement().setAttribute("aria-labelledby", titleId());
        getContent().add(head, PrintedPart.of(accepted()), error, files, upload);
    }

    private String titleId() {
        return "document-" + type.name();
    }

    private NativeDetails accepted() {
        UnorderedList alternatives = new UnorderedList();
        getTranslation(type.acceptedKey()).lines().forEach(line -> alternatives.add(new ListItem(line)));
        return new NativeDetails(getTranslation("document.files.accepted"), alternatives);
    }

    /** Shows these files and no other. */
    void show(List<SupportingDocument> attached) {
        count = attached.size();
        fault = attached.stream()
                .map(SupportingDocument::refusal)
                .flatMap(Optional::stream)
                .findFirst()
                .map(refusal -> getTranslation(refusal.messageKey(), refusal.arguments()))
                .orElse("");
        opening = attached.stream().anyMatch(file -> file.opening() == OpeningState.WAITING);
        UnorderedList list = new UnorderedList();
        list.addClassName("files");
        attached.forEach(file -> list.add(FileRow.removable(file)));
        Paragraph full = new Paragraph(getTranslation("document.files.full"));
        full.addClassName("hint");
        list.setVisible(count > 0);
        full.setVisible(count >= DocumentType.MOST_FILES);
        files.print(list, full);
        upload.setOpen(count < DocumentType.MOST_FILES);
        showState();
    }

    /** Whether the document has at least one file, and no file that cannot be opened. */
    public boolean isHandedIn() {
        return count > 0 && fault.isEmpty();
    }

    /** So much of a file is sent. */
    void showSending(int percent) {
        show(getTranslation("document.files.progress", percent), Tone.PROGRESS);
    }

    /** Shows the state that its files and its error tell. */
    void showState() {
        if (isInvalid()) {
            show(getTranslation("document.files.state.wrong"), Tone.ERROR);
        } else if (opening) {
            show(getTranslation("document.files.checking"), Tone.PROGRESS);
        } else if (count > 0) {
            show(getTranslation("document.files.state.received"), Tone.SUCCESS);
        } else {
            show(getTranslation("document.files.state.missing"), Tone.NEUTRAL);
        }
    }

    private void show(String state, Tone tone) {
        H3 heading = new H3(title);
        heading.setId(titleId());
        head.print(heading, new StatusTag(state, tone));
    }

    @Override
    public void focus() {
        upload.focus();
    }

    /**
     * Sets the error message. While a file cannot be opened, the block says so instead, because that is the cause of
     * the error.
     */
    @Override
    public void setErrorMessage(@Nullable String message) {
        this.message = message == null ? "" : message;
        error.print(new Text(fault.isEmpty() ? this.message : fault));
    }

    @Override
    public String getErrorMessage() {
        return message;
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
