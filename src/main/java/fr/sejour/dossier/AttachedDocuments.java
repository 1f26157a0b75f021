package fr.sejour.dossier;

import fr.sejour.shared.DossierId;
import java.util.List;
import java.util.Map;

/** What filing must know of the documents; whoever keeps the files provides it. */
public interface AttachedDocuments {

    /**
     * The files of a dossier by document, each list in the order in which they were added; a document without files may be
     * absent. Read in the caller's transaction. Says nothing about ownership: the caller has seen to it.
     */
    Map<DocumentType, List<AttachedFile>> of(DossierId dossier);
}
