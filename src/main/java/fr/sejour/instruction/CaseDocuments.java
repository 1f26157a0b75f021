package fr.sejour.instruction;

import fr.sejour.complement.Complements;
import fr.sejour.document.DocumentContents;
import fr.sejour.document.FileId;
import fr.sejour.document.SupportingDocument;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which files an agent may open. Every opening is in the journal. */
@Service
public class CaseDocuments {

    private final DossierAccess access;
    private final DocumentContents contents;
    private final Complements complements;
    private final ApplicationEventPublisher events;

    CaseDocuments(
            DossierAccess access,
            DocumentContents contents,
            Complements complements,
            ApplicationEventPublisher events) {
        this.access = access;
        this.contents = contents;
        this.complements = complements;
        this.events = events;
    }

    /** In which form a file is opened; the names are those of the journal. */
    enum Form {
        FILE,
        PAGE,
        THUMBNAIL
    }

    /**
     * A file that an agent may open; its pages are in the journal as they are opened.
     *
     * @throws NotFoundException when there is none, its dossier is not theirs to see, or it belongs to an answer that was
     *     not sent
     */
    @Transactional(readOnly = true)
    public SupportingDocument find(SignedInAgent agent, FileId id) {
        SupportingDocument file = contents.find(id).orElseThrow(NotFoundException::new);
        access.require(agent, file.dossier());
        if (!isHandedIn(file)) {
            throw new NotFoundException();
        }
        return file;
    }

    /**
     * Notes that an agent opens a file.
     *
     * @param page from 1; of {@link Form#PAGE} only, else 0
     * @throws NotFoundException when there is none, its dossier is not theirs to see, or it belongs to an answer that was
     *     not sent
     */
    @Transactional
    SupportingDocument open(SignedInAgent agent, FileId id, Form form, int page) {
        SupportingDocument file = find(agent, id);
        if (page > file.facts().pages()) {
            throw new NotFoundException();
        }
        events.publishEvent(new JournalEntry(
                agent.id().value(),
                file.dossier().value(),
                "DOCUMENT_READ",
                Map.of(
                        "file",
                        id.value().toString(),
                        "type",
                        file.type().name(),
                        "form",
                        form.name(),
                        "page",
                        Integer.toString(page))));
        return file;
    }

    private boolean isHandedIn(SupportingDocument file) {
        return file.round() == 0
                || complements.ofDossier(file.dossier()).stream()
                        .anyMatch(demand -> demand.round() == file.round() && demand.answeredAt() != null);
    }
}
