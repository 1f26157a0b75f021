package fr.sejour.notification;

/** What a notification is about. */
public enum NotificationKind {
    /** « Demande de complément » */
    COMPLEMENT,
    /** « Notification de décision » */
    DECISION
}
