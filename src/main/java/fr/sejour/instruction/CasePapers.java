package fr.sejour.instruction;

import java.util.List;

/** The papers that were issued about a dossier. */
public interface CasePapers {

    /** Those of a dossier that an agent has just read, in the order in which they were issued. */
    List<CasePaper> of(CaseFile read);
}
