package fr.sejour.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.sejour.notification.Notification;
import fr.sejour.notification.Notification.State;
import fr.sejour.shared.Dates;
import fr.sejour.shared.ui.StatusTag;
import fr.sejour.shared.ui.StatusTag.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A line of « Mes Notifications »: icon, date, « SEJOUR », what it is and where it stands. To be printed. */
final class NotificationRow extends ListItem {

    /** Days from which on the last day is close. */
    private static final int CLOSE = 7;

    NotificationRow(Notification notification, LocalDate today) {
        addClassNames("notification", "notification-" + notification.kind().name());
        if (notification.state() == State.UNREAD) {
            addClassName("notification-unread");
        }
        Span date = new Span(Dates.date(notification.dates().sentAt()));
        date.addClassName("notification-date");
        Span topic = new Span(getTranslation("notification.topic"));
        topic.addClassName("notification-topic");
        Anchor link = new Anchor(notification.id().address(), NotificationTexts.state(this, notification));
        link.addClassName("notification-state");
        add(date, topic, link);
        NotificationTexts.moment(this, notification).ifPresent(words -> {
            Span moment = new Span(words);
            moment.addClassName("hint");
            add(moment);
        });
        LocalDate dueOn = notification.dates().dueOn();
        if (dueOn != null && notification.state() != State.ANSWERED) {
            add(due(dueOn, ChronoUnit.DAYS.between(today, dueOn)));
        }
    }

    private StatusTag due(LocalDate dueOn, long days) {
        if (days < 0) {
            return new StatusTag(getTranslation("notification.overdue", Dates.date(dueOn)), Tone.ERROR);
        }
        return new StatusTag(
                getTranslation("notification.due", Dates.date(dueOn), days),
                days <= CLOSE ? Tone.WARNING : Tone.PROGRESS);
    }
}
