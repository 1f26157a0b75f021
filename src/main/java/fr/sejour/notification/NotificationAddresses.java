package fr.sejour.notification;

import fr.sejour.shared.SiteAddresses;

/** Addresses of this module's pages and answers, without their leading slash. */
public final class NotificationAddresses {

    public static final String NOTIFICATIONS = "notifications";

    /** What the bell asks for. */
    public static final String BELL = "cloche";

    /** The mails that could not be sent. */
    public static final String MAILS = SiteAddresses.ADMINISTRATION + "/courriels";

    /** Page with the mails of the development profile. */
    public static final String MAILBOX = "dev/mails";

    private NotificationAddresses() {}
}
