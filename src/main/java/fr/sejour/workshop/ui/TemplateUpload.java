package fr.sejour.workshop.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.Notice;
import fr.sejour.workshop.Workshop;
import fr.sejour.workshop.Workshop.Made;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.stream.Stream;

/** Takes a file that a designer has worked on elsewhere; it becomes a version, whatever it is called there. */
final class TemplateUpload extends Composite<Upload> {

    private static final String[] ENDINGS = {".jrxml", ".jrtx"};

    private final TemplatePage page;

    TemplateUpload(TemplatePage page) {
        this.page = page;
        Upload upload = getContent();
        upload.addClassName("workshop-upload");
        upload.setUploadHandler((UploadHandler) this::receive);
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(ENDINGS);
        upload.addFileRejectedListener(refused -> refuse(refused.getFileName()));
        upload.setUploadButton(Actions.secondary(getTranslation("report.workshop.upload"), pressed -> {}));
        upload.setDropLabel(new Span(getTranslation("report.workshop.upload.drop")));
    }

    /** Of a wrong type, or one too many; the one that is still coming then comes. */
    private void refuse(String name) {
        if (Stream.of(ENDINGS).anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
            page.tell(Notice.error(getTranslation("report.workshop.upload.several")));
        } else {
            getContent().clearFileList();
            page.tell(Notice.error(getTranslation("report.workshop.upload.refused", name)));
        }
    }

    /** Off the session's lock; one byte more than allowed is enough to refuse it. */
    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        byte[] content;
        try (InputStream stream = event.getInputStream()) {
            content = stream.readNBytes(Workshop.LARGEST + 1);
        }
        String note = ui.getTranslation("report.workshop.note.kept");
        Made made = page.bench().workshop().makeOfFile(page.designer(), page.file(), content, note);
        if (made instanceof Made.Unreadable) {
            event.reject(ui.getTranslation("report.workshop.unreadable"));
        }
        try {
            var _ = ui.access(() -> {
                getContent().clearFileList();
                page.editor().made(made);
            });
        } catch (UIDetachedException left) {
            return;
        }
    }
}
