package fr.sejour.account;

import fr.sejour.shared.SiteAddresses;

/** Addresses of this module's pages and forms, without their leading slash. */
public final class AccountAddresses {

    public static final String SIGN_IN = "connexion";

    /** Takes the form of sign-in. */
    public static final String SIGN_IN_CHECK = SIGN_IN + "/verification";

    /** Leads to FranceConnect. */
    public static final String FRANCECONNECT = SIGN_IN + "/franceconnect";

    /** Where FranceConnect leads back to. */
    public static final String FRANCECONNECT_ANSWER = FRANCECONNECT + "/retour";

    public static final String SIGN_OUT = "deconnexion";
    public static final String SIGN_UP = "creer-un-compte";

    /** Says that the creation of an account was recorded. */
    public static final String SIGNED_UP = "creation-de-compte";

    public static final String FORGOTTEN_IDENTIFIER = "identifiant-oublie";
    public static final String FORGOTTEN_PASSWORD = "mot-de-passe-oublie";

    /** Where a password is made; the secret of a link follows. */
    public static final String PASSWORD = "mot-de-passe";

    /** Where a new e-mail address is confirmed; the secret of a link follows. */
    public static final String NEW_ADDRESS = "adresse-email";

    public static final String ACCOUNT = "mon-compte";
    public static final String CHANGE_PASSWORD = ACCOUNT + "/mot-de-passe";
    public static final String CHANGE_ADDRESS = ACCOUNT + "/adresse-email";
    public static final String CHANGE_PHONE = ACCOUNT + "/telephone";

    /** All that is kept of an applicant, as a file. */
    public static final String OWN_DATA = ACCOUNT + "/donnees.json";

    /** What pages of an agent's own account begin with. */
    public static final String OF_AGENTS = "agents";

    public static final String AGENT_SIGN_IN = OF_AGENTS + "/connexion";
    public static final String AGENT_SIGN_IN_CHECK = AGENT_SIGN_IN + "/verification";
    public static final String CODE = AGENT_SIGN_IN + "/code";
    public static final String CODE_CHECK = CODE + "/verification";
    public static final String AGENT_SIGN_OUT = OF_AGENTS + "/deconnexion";
    public static final String AGENT_ACCOUNT = OF_AGENTS + "/compte";

    /** Where an agent is invited. */
    public static final String INVITATION = SiteAddresses.AGENTS + "/nouveau";

    private AccountAddresses() {}
}
