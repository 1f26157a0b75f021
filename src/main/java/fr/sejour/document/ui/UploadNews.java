package fr.sejour.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import fr.sejour.document.FileRefusal.Reason;
import fr.sejour.dossier.DocumentType;
import java.io.Serializable;

/**
 * Events of the upload fields of a page, as the browser reports them, with one pair of listeners for all fields.
 * Whether the service kept a file is reported by {@link SupportingDocumentUpload} instead.
 */
public final class UploadNews {

    public static final String PROGRESSED = "upload-progressed";
    public static final String SETTLED = "upload-settled";
    public static final String DOCUMENT = "event.detail.document";
    public static final String NAME = "event.detail.name";
    public static final String PERCENT = "event.detail.percent";
    public static final String OUTCOME = "event.detail.outcome";
    public static final String IDLE = "event.detail.idle";

    private static final int PROGRESS_EVERY_MILLISECONDS = 1000;

    /**
     * Hands on what the uploads tell only to themselves. An answer with status 422 holds the
     * service's own words about the file. When nothing is being sent any more, their list of files is emptied: the files
     * are shown beside it.
     */
    private static final String COLLECT = """
            const told = new WeakMap();
            const outcome = {
              'file-reject': ({ file }, upload) => file.size > upload.maxFileSize ? 'TOO_LARGE' : 'UNKNOWN_FORMAT',
              'upload-error': ({ xhr }) => xhr.status === 422 ? '' : 'INTERRUPTED',
            };
            const tell = (news, upload, detail, more) => this.dispatchEvent(new CustomEvent(news, {
              detail: { document: upload.dataset.document, name: detail.file.name, ...more } }));
            this.addEventListener('upload-progress', ({ target, detail }) => {
              target.querySelectorAll('vaadin-upload-file').forEach(row =>
                row.querySelector('vaadin-progress-bar')?.setAttribute('aria-label', row.file.name));
              if (detail.file.uploading && Date.now() - (told.get(target) ?? 0) >= $0) {
                told.set(target, Date.now());
                tell('upload-progressed', target, detail, { percent: detail.file.progress });
              }
            }, true);
            ['file-reject', 'upload-error', 'upload-success', 'upload-abort'].forEach(kind =>
              this.addEventListener(kind, ({ target, detail }) => setTimeout(() => {
                const idle = !target.files.some(file => file.uploading || file.held);
                if (idle) {
                  target.files = [];
                }
                tell('upload-settled', target, detail, { idle, outcome: outcome[kind]?.(detail, target) ?? '' });
              }), true));
            """;

    /** Told what happens to files before and after the service has them. */
    interface Listener extends Serializable {

        /** @param percent of the bytes that are sent */
        void sending(DocumentType type, int percent);

        /** Stopped by the browser or on the way; the service has said nothing about it. */
        void stopped(DocumentType type, Reason reason, String name);

        /** Nothing is being sent any more; what became of each file was told before. */
        void finished(DocumentType type);

        /** It is known of a file whether it can be opened. */
        void opened();
    }

    private final Listener listener;

    private UploadNews(Listener listener) {
        this.listener = listener;
    }

    /** Tells of all uploads within a part of a page. */
    static void of(Component part, Listener listener) {
        UploadNews news = new UploadNews(listener);
        Element element = part.getElement();
        element.executeJs(COLLECT, PROGRESS_EVERY_MILLISECONDS);
        giveWords(part);
        OpeningNews.of(part, listener::opened);
        element.addEventListener(PROGRESSED, news::progressed)
                .addEventData(DOCUMENT)
                .addEventData(PERCENT);
        element.addEventListener(SETTLED, news::settled)
                .addEventData(DOCUMENT)
                .addEventData(NAME)
                .addEventData(OUTCOME)
                .addEventData(IDLE);
    }

    /** Gives all uploads within a part of a page their words. */
    static void giveWords(Component part) {
        part.getElement()
                .executeJs(
                        "this.querySelectorAll('vaadin-upload').forEach(upload => upload.i18n = $0)",
                        JacksonUtils.beanToJson(UploadWords.of(part)));
    }

    private void progressed(DomEvent event) {
        listener.sending(document(event), event.getEventData().get(PERCENT).asInt());
    }

    private void settled(DomEvent event) {
        String outcome = event.getEventData().get(OUTCOME).asString();
        if (!outcome.isEmpty()) {
            String name = event.getEventData().get(NAME).asString();
            listener.stopped(document(event), Reason.valueOf(outcome), name);
        }
        if (event.getEventData().get(IDLE).asBoolean()) {
            listener.finished(document(event));
        }
    }

    private static DocumentType document(DomEvent event) {
        return DocumentType.valueOf(event.getEventData().get(DOCUMENT).asString());
    }
}
