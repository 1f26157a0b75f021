package fr.sejour.audit;

import fr.sejour.shared.SiteAddresses;

/** Addresses of this module's pages, without their leading slash. */
public final class AuditAddresses {

    public static final String JOURNAL = SiteAddresses.ADMINISTRATION + "/journal";

    private AuditAddresses() {}
}
