package fr.sejour.shared;

/** What an agent's account is for. An account has one role; what each may do is written at what it may do. */
public enum Role {
    /** Examines the dossiers of one prefecture. */
    AGENT("/instruction"),
    /** As an agent, and assigns, releases and counts. */
    SUPERVISOR("/instruction"),
    /** Owns the templates of the papers; sees no real dossier. */
    DESIGNER("/modeles"),
    /** Owns the agents' accounts and reads the journal; sees no dossier's content. */
    ADMIN("/administration/agents");

    private final String home;

    Role(String home) {
        this.home = home;
    }

    /** Address of the page where somebody of this role begins. */
    public String home() {
        return home;
    }

    /** Whether somebody of this role works for one prefecture, and must therefore have one. */
    public boolean isOfPrefecture() {
        return this == AGENT || this == SUPERVISOR;
    }

    /** What Spring Security calls this role; annotations name it without the prefix. */
    public String authority() {
        return "ROLE_" + name();
    }
}
