package fr.sejour.notification;

import java.util.List;

/**
 * A page of an inbox, newest first.
 *
 * @param number counted from 1
 * @param pages how many there are, at least 1
 */
public record NotificationPage(List<Notification> notifications, int number, int pages) {

    public NotificationPage {
        notifications = List.copyOf(notifications);
    }
}
