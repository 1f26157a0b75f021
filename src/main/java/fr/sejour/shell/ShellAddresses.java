package fr.sejour.shell;

/** Addresses of the frame's own pages, without their leading slash. */
public final class ShellAddresses {

    public static final String HELP = "aide";
    public static final String SITE_MAP = "plan-du-site";
    public static final String LEGAL = "mentions-legales";
    public static final String ACCESSIBILITY = "accessibilite";
    public static final String PERSONAL_DATA = "donnees-personnelles";

    private ShellAddresses() {}
}
