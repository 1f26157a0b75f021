package fr.sejour.instruction;

import fr.sejour.shared.SiteAddresses;

/** Addresses of the agents' pages and of the files that they open, without their leading slash. */
public final class InstructionAddresses {

    public static final String QUEUE = SiteAddresses.INSTRUCTION;

    /** A dossier, whose identifier follows. */
    public static final String DOSSIER = QUEUE + "/dossier";

    public static final String STATISTICS = QUEUE + "/statistiques";

    /** The same, as a table for a spreadsheet. */
    public static final String STATISTICS_FILE = STATISTICS + ".csv";

    /** A file of a dossier, whose identifier follows. */
    public static final String DOCUMENTS = QUEUE + "/documents";

    private InstructionAddresses() {}
}
