package fr.sejour.notification;

/** « Filtrer mes notifications : » */
public enum NotificationFilter {
    ALL,
    UNREAD,
    COMPLEMENTS,
    DECISIONS
}
