package fr.sejour.document.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.sejour.document.DocumentPlace;
import fr.sejour.document.FileRefusal;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.document.UploadOutcome;
import fr.sejour.shared.ApplicantId;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.function.LongConsumer;

/**
 * Takes the files that an upload component sends for one document, straight from the request to the service and off
 * the session's lock: the page stays usable, and no file ever stands in memory. The size limit counts the bytes that
 * really arrive.
 *
 * <p>A refused file is answered with status 422 and the sentence that says why. The component's own limits only spare
 * the applicant a useless wait.
 */
public final class SupportingDocumentUpload implements UploadHandler {

    private static final long serialVersionUID = 1;

    /** Bytes between two reports of progress. */
    private static final long STEP = 256 * 1024;

    /** Called about uploads, with the session locked; may change the page. */
    public interface Listener extends Serializable {

        /**
         * More of a file has come.
         *
         * @param name as sent by the browser
         * @param received bytes so far
         * @param expected bytes in all as the browser says, -1 when it does not
         */
        default void progressed(String name, long received, long expected) {}

        /** A file was received or refused. */
        void finished(UploadOutcome reception);
    }

    private final transient SupportingDocuments documents;
    private final ApplicantId applicant;
    private final DocumentPlace place;
    private final Listener listener;

    /**
     * @param applicant the signed-in applicant
     * @param place place in one of the applicant's dossiers; a place in another dossier is answered like a missing
     *     one
     */
    public SupportingDocumentUpload(
            SupportingDocuments documents, ApplicantId applicant, DocumentPlace place, Listener listener) {
        this.documents = documents;
        this.applicant = applicant;
        this.place = place;
        this.listener = listener;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI page = event.getUI();
        String name = event.getFileName();
        UploadOutcome reception;
        try (InputStream content = new CountedStream(
                event.getInputStream(),
                received -> tell(page, () -> listener.progressed(name, received, event.getFileSize())))) {
            reception = documents.receive(applicant, place, name, content);
        }
        if (reception instanceof UploadOutcome.Refused(FileRefusal refusal)) {
            // Vaadin names no charset of its own, and the container's is not that of the sentence.
            event.getResponse().setContentType("application/json;charset=UTF-8");
            event.reject(page.getTranslation(refusal.messageKey(), refusal.arguments()));
        }
        tell(page, () -> listener.finished(reception));
    }

    /** A page that was left meanwhile is told nothing; the file is there when it is opened again. */
    private static void tell(UI page, Command news) {
        try {
            var _ = page.access(news);
        } catch (UIDetachedException left) {
            return;
        }
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }

    /** Reports how much was read, every now and then. */
    private static final class CountedStream extends FilterInputStream {

        private final LongConsumer progress;
        private long count;

        CountedStream(InputStream source, LongConsumer progress) {
            super(source);
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            count(read);
            return read;
        }

        private void count(int read) {
            if (read > 0) {
                long before = count / STEP;
                count += read;
                if (count / STEP > before) {
                    progress.accept(count);
                }
            }
        }
    }
}
