package fr.sejour.notification;

import fr.sejour.shared.Texts;
import java.util.Locale;

/** Accessible name of the bell. */
public final class BellLabel {

    private BellLabel() {}

    /** @param unread at most {@link Notifications#MOST_COUNTED} */
    public static String of(Texts texts, Locale locale, int unread) {
        return unread == 0
                ? texts.get(locale, "notification.bell.none")
                : texts.get(locale, "notification.bell.some", unread);
    }
}
