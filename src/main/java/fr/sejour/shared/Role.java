package fr.sejour.shared;

import java.util.stream.Stream;

/** What an agent's account is for. An account has one role; what each may do is written at what it may do. */
public enum Role {
    /** Examines the dossiers of one prefecture. */
    AGENT("/" + SiteAddresses.INSTRUCTION),
    /** As an agent, and assigns, releases and counts. */
    SUPERVISOR("/" + SiteAddresses.INSTRUCTION),
    /** Owns the templates of the papers; sees no real dossier. */
    DESIGNER("/" + SiteAddresses.TEMPLATES),
    /** Owns the agents' accounts and reads the journal; sees no dossier's content. */
    ADMIN("/" + SiteAddresses.AGENTS);

    /** What annotations call all roles. */
    public static final String STAFF = "STAFF";

    /** What annotations call the roles that examine dossiers. */
    public static final String EXAMINER = "EXAMINER";

    private final String home;

    Role(String home) {
        this.home = home;
    }

    /** Address of the page where somebody of this role begins. */
    public String home() {
        return home;
    }

    /** Whether somebody of this role examines dossiers: those of one prefecture, which they must therefore have. */
    public boolean examines() {
        return this == AGENT || this == SUPERVISOR;
    }

    /** What Spring Security knows somebody of this role by; annotations name it without the prefix. */
    public String[] authorities() {
        Stream<String> names = examines() ? Stream.of(name(), STAFF, EXAMINER) : Stream.of(name(), STAFF);
        return names.map(name -> "ROLE_" + name).toArray(String[]::new);
    }
}
