package fr.sejour.notification.ui;

import com.vaadin.flow.component.Component;
import fr.sejour.notification.Notification;
import fr.sejour.notification.NotificationKind;
import fr.sejour.shared.Dates;
import java.util.Optional;

/** What is said of a notification in lists. */
final class NotificationTexts {

    private NotificationTexts() {}

    /** « Demande de complément », « Notification de décision ». */
    static String title(Component where, NotificationKind kind) {
        return where.getTranslation("notification.kind." + kind);
    }

    /** « Demande de complément non lue », for instance. */
    static String state(Component where, Notification notification) {
        return where.getTranslation("notification.state." + notification.kind() + "." + notification.state());
    }

    /** « Lu le 24/02/2022 », « Répondu le 01/03/2022 »; empty while it is unread. */
    static Optional<String> moment(Component where, Notification notification) {
        if (notification.dates().answeredAt() != null) {
            return Optional.of(where.getTranslation(
                    "notification.answered", Dates.date(notification.dates().answeredAt())));
        }
        return Optional.ofNullable(notification.dates().openedAt())
                .map(at -> where.getTranslation("notification.read", Dates.date(at)));
    }
}
