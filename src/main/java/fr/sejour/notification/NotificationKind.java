package fr.sejour.notification;

/** What a notification tells of. */
public enum NotificationKind {
    /** « Demande de complément » */
    COMPLEMENT,
    /** « Notification de décision » */
    DECISION
}
