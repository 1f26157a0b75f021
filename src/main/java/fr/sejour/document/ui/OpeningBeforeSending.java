package fr.sejour.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.document.OpeningState;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.ui.Actions;
import java.io.Serializable;
import java.util.stream.Collectors;

/**
 * Runs an act that hands files in for good, once all files were opened. Opening may take some seconds; the page stays
 * usable meanwhile, because the browser waits for the pictures and the lock of the session stays free.
 */
public final class OpeningBeforeSending implements Serializable {

    private static final long serialVersionUID = 1;

    /** Pictures are answered when their files were opened. After so long the person is told rather than kept waiting. */
    private static final int PATIENCE_MILLISECONDS = 30_000;

    private static final String AWAIT = """
            const pictures = $0.split(' ').map(picture => fetch(picture, { signal: AbortSignal.timeout($1) }));
            return Promise.allSettled(pictures).then(() => true);""";

    private final transient SupportingDocuments documents;
    private final ApplicantId applicant;
    private final DossierId dossier;

    public OpeningBeforeSending(SupportingDocuments documents, ApplicantId applicant, DossierId dossier) {
        this.documents = documents;
        this.applicant = applicant;
        this.dossier = dossier;
    }

    /**
     * Runs the act when all files of the dossier are opened; at once when no file waits to be opened.
     *
     * @param button the button that was pressed; it is disabled meanwhile
     * @param actions the actions around the button; they show what the page waits for
     */
    public void then(Button button, Actions actions, SerializableRunnable act) {
        String waiting = waiting();
        if (waiting.isEmpty()) {
            act.run();
            return;
        }
        button.setEnabled(false);
        actions.tell(actions.getTranslation("document.files.opening"));
        SerializableRunnable end = () -> end(button, actions, act);
        actions.getElement().executeJs(AWAIT, waiting, PATIENCE_MILLISECONDS).then(_ -> end.run(), _ -> end.run());
    }

    /** A page that was left meanwhile does nothing any more. */
    private void end(Button button, Actions actions, SerializableRunnable act) {
        if (!actions.isAttached()) {
            return;
        }
        button.setEnabled(true);
        if (waiting().isEmpty()) {
            actions.setSaved("");
            act.run();
        } else {
            actions.tell(actions.getTranslation("document.files.notOpened"));
        }
    }

    /** Addresses of the pictures of files that wait. */
    private String waiting() {
        return documents.list(applicant, dossier).stream()
                .filter(file -> file.opening() == OpeningState.WAITING)
                .map(FileRow::pictureOf)
                .collect(Collectors.joining(" "));
    }
}
