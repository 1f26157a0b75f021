package fr.sejour.account;

import fr.sejour.shared.SiteAddresses;

/** Addresses of this module's pages and forms, without their leading slash. */
public final class AccountAddresses {

    public static final String SIGN_IN = "connexion";

    /** The sign-in form is posted here. */
    public static final String SIGN_IN_CHECK = SIGN_IN + "/verification";

    /** Redirects the browser to FranceConnect. */
    public static final String FRANCECONNECT = SIGN_IN + "/franceconnect";

    /** FranceConnect sends the browser back here. */
    public static final String FRANCECONNECT_ANSWER = FRANCECONNECT + "/retour";

    public static final String SIGN_OUT = "deconnexion";
    public static final String SIGN_UP = "creer-un-compte";

    /** Page that confirms that the request for an account was recorded. */
    public static final String SIGNED_UP = "creation-de-compte";

    public static final String FORGOTTEN_IDENTIFIER = "identifiant-oublie";
    public static final String FORGOTTEN_PASSWORD = "mot-de-passe-oublie";

    /** Page on which a password is chosen; the token of the mailed link follows the address. */
    public static final String PASSWORD = "mot-de-passe";

    /** Page on which a new e-mail address is confirmed; the token of the mailed link follows the address. */
    public static final String NEW_ADDRESS = "adresse-email";

    public static final String ACCOUNT = "mon-compte";
    public static final String CHANGE_PASSWORD = ACCOUNT + "/mot-de-passe";
    public static final String CHANGE_ADDRESS = ACCOUNT + "/adresse-email";
    public static final String CHANGE_PHONE = ACCOUNT + "/telephone";

    /** File with all data that the service keeps about the signed-in applicant. */
    public static final String OWN_DATA = ACCOUNT + "/donnees.json";

    /** First part of the addresses of an agent's own account pages. */
    public static final String OF_AGENTS = "agents";

    public static final String AGENT_SIGN_IN = OF_AGENTS + "/connexion";
    public static final String AGENT_SIGN_IN_CHECK = AGENT_SIGN_IN + "/verification";
    public static final String CODE = AGENT_SIGN_IN + "/code";
    public static final String CODE_CHECK = CODE + "/verification";
    public static final String AGENT_SIGN_OUT = OF_AGENTS + "/deconnexion";
    public static final String AGENT_ACCOUNT = OF_AGENTS + "/compte";

    /** Page on which an admin invites an agent. */
    public static final String INVITATION = SiteAddresses.AGENTS + "/nouveau";

    private AccountAddresses() {}
}
