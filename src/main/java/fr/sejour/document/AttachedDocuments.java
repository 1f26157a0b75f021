package fr.sejour.document;

import fr.sejour.dossier.AttachedFile;
import fr.sejour.dossier.DocumentType;
import fr.sejour.shared.DossierId;
import java.util.List;
import java.util.Map;

/** What filing must know of the documents; whoever keeps the files provides it. */
public interface AttachedDocuments {

    /**
     * The files of a dossier by document, each list in the order in which they were added; a document without files may be
     * absent, and one with a file that cannot be opened is. Read in the caller's transaction. Says nothing about ownership: the caller has seen to it.
     */
    Map<DocumentType, List<AttachedFile>> of(DossierId dossier);

    /**
     * Opens the files of a dossier that were taken and not opened yet, to know whether they can be. Mostly there is none, else it
     * takes up to some seconds: not for a transaction.
     *
     * @throws java.io.UncheckedIOException when files cannot be opened at present
     */
    void open(DossierId dossier);

    /** Whether all files of a dossier were opened. Read in the caller's transaction. */
    boolean areOpened(DossierId dossier);
}
