package fr.sejour.shared;

import java.util.stream.Stream;

/** Role of an agent's account. An account has one role; each service names the roles that may call it. */
public enum Role {
    /** Examines the dossiers of one prefecture. */
    AGENT("/" + SiteAddresses.INSTRUCTION),
    /** Does what an agent does; also assigns and releases dossiers, and sees statistics. */
    SUPERVISOR("/" + SiteAddresses.INSTRUCTION),
    /** Owns the templates of the papers; sees no real dossier. */
    DESIGNER("/" + SiteAddresses.TEMPLATES),
    /** Owns the agents' accounts and reads the journal; sees no dossier's content. */
    ADMIN("/" + SiteAddresses.AGENTS);

    /** Name in annotations for all roles together. */
    public static final String STAFF = "STAFF";

    /** Name in annotations for the roles that examine dossiers. */
    public static final String EXAMINER = "EXAMINER";

    private final String home;

    Role(String home) {
        this.home = home;
    }

    /** Address of the page that an agent with this role sees after sign-in. */
    public String home() {
        return home;
    }

    /**
     * Whether agents with this role examine dossiers. They examine those of one prefecture, so their account must
     * name one.
     */
    public boolean examines() {
        return this == AGENT || this == SUPERVISOR;
    }

    /** Authorities of this role in Spring Security; annotations name them without the prefix. */
    public String[] authorities() {
        Stream<String> names = examines() ? Stream.of(name(), STAFF, EXAMINER) : Stream.of(name(), STAFF);
        return names.map(name -> "ROLE_" + name).toArray(String[]::new);
    }
}
