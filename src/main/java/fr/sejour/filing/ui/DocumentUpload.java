package fr.sejour.filing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.dom.DomEvent;
import fr.sejour.document.DocumentPlace;
import fr.sejour.document.Reception;
import fr.sejour.document.Refusal;
import fr.sejour.document.Refusal.Reason;
import fr.sejour.document.SupportingDocument;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.document.ui.SupportingDocumentUpload;
import fr.sejour.dossier.DocumentType;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import java.io.Serializable;
import java.util.List;

/** Where files of one document are dropped, chosen or photographed. */
final class DocumentUpload extends Composite<Upload> {

    private static final int PROGRESS_EVERY_MILLISECONDS = 1000;
    private static final int REFUSED_BY_SERVER = 422;
    private static final String PROGRESS = "event.detail.file.progress";
    private static final String NAME = "event.detail.file.name";
    private static final String STATUS = "event.detail.xhr.status";
    private static final String ACCEPTED = "image/*,application/pdf,.jpg,.jpeg,.png,.pdf,.tif,.tiff,.bmp";

    /** What becomes of a file. */
    interface Listener extends Serializable {

        /** @param percent of the bytes that are sent */
        void sending(int percent);

        /** Nothing is being sent any more; what became of each file was told before. */
        void finished();

        void received(SupportingDocument file);

        /** @param sentence which file, why, and what to do */
        void refused(String sentence);
    }

    private final Listener listener;
    private final Button button;
    private boolean sending;

    DocumentUpload(
            SupportingDocuments documents,
            ApplicantId applicant,
            DossierId dossier,
            DocumentType type,
            UploadI18N words,
            Listener listener) {
        this.listener = listener;
        button = new Button(getTranslation("filing.documents.attach"));
        button.setAriaLabel(getTranslation("filing.documents.attach.for", getTranslation(type.titleKey())));
        Upload upload = getContent();
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(getTranslation("filing.documents.drop")));
        upload.setI18n(words);
        upload.setMaxFileSize((int) SupportingDocuments.LARGEST);
        // Only for the dialog that chooses files, which then offers the camera; what a file is, its content says.
        upload.getElement().setProperty("accept", ACCEPTED);
        upload.setUploadHandler(
                new SupportingDocumentUpload(documents, applicant, DocumentPlace.ofDraft(dossier, type), this::tell));
        upload.addFileRejectedListener(this::rejected);
        upload.addAllFinishedListener(event -> finished());
        upload.getElement().addEventListener("upload-start", event -> sending = true);
        upload.getElement()
                .addEventListener("upload-progress", this::progressed)
                .addEventData(PROGRESS)
                .throttle(PROGRESS_EVERY_MILLISECONDS);
        upload.getElement()
                .addEventListener("upload-error", this::broken)
                .addEventData(NAME)
                .addEventData(STATUS);
    }

    void focus() {
        button.focus();
    }

    /** The last of these can come after the end. */
    private void progressed(DomEvent event) {
        if (sending) {
            listener.sending(event.getEventData().get(PROGRESS).asInt());
        }
    }

    private void finished() {
        sending = false;
        getContent().clearFileList();
        listener.finished();
    }

    private void tell(Reception reception) {
        switch (reception) {
            case Reception.Received(SupportingDocument file) -> listener.received(file);
            case Reception.Refused(Refusal refusal) -> listener.refused(sentence(refusal));
        }
    }

    /** By the browser, before anything is sent. */
    private void rejected(FileRejectedEvent event) {
        boolean tooLarge =
                event.getErrorMessage().equals(getContent().getI18n().getError().getFileIsTooBig());
        Reason reason = tooLarge ? Reason.TOO_LARGE : Reason.UNKNOWN_FORMAT;
        listener.refused(sentence(new Refusal(reason, event.getFileName(), List.of())));
    }

    /** On the way, without a word from the service about the file. */
    private void broken(DomEvent event) {
        if (event.getEventData().get(STATUS).asInt() != REFUSED_BY_SERVER) {
            String name = event.getEventData().get(NAME).asString();
            listener.refused(sentence(new Refusal(Reason.INTERRUPTED, name, List.of())));
        }
    }

    private String sentence(Refusal refusal) {
        return getTranslation(refusal.messageKey(), refusal.arguments());
    }
}
