package fr.sejour.document.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.dossier.DocumentType;
import fr.sejour.shared.ui.PrintedPart;

/**
 * Where files of one document are dropped, chosen or photographed: the browser's part of {@link Upload} alone, since its
 * part in the session would be kept once for each document. {@link UploadNews} tells what happens in it.
 */
@Tag("vaadin-upload")
@Uses(Upload.class)
final class DocumentUpload extends PrintedPart {

    /** Says in the browser which document it is for. */
    static final String DOCUMENT = "data-document";

    private static final String ACCEPTED = "image/*,application/pdf,.jpg,.jpeg,.png,.pdf,.tif,.tiff,.bmp";

    DocumentUpload(DocumentType type, SupportingDocumentUpload receiver) {
        Button button = new Button(getTranslation("document.files.attach"));
        button.setAriaLabel(getTranslation("document.files.attach.for", getTranslation(type.titleKey())));
        button.getElement().setAttribute("slot", "add-button");
        Span drop = new Span(getTranslation("document.files.drop"));
        drop.getElement().setAttribute("slot", "drop-label");
        print(button, drop);
        getElement()
                .setAttribute(DOCUMENT, type.name())
                .setAttribute("max-file-size", Integer.toString((int) SupportingDocuments.LARGEST))
                // Only for the dialog that chooses files, which then offers the camera; what a file is, its content
                // says.
                .setAttribute("accept", ACCEPTED)
                .setAttribute("target", receiver);
    }

    /** Whether there is room for another file. */
    void setOpen(boolean open) {
        getElement().setAttribute("hidden", !open);
    }

    void focus() {
        getElement().executeJs("this.querySelector('[slot=add-button]').focus()");
    }
}
