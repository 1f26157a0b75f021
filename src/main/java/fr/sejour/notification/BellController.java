package fr.sejour.notification;

import fr.sejour.shared.Dates;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.Texts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers the requests of the bell on an open page. The answers are small; they neither lock nor prolong the session
 * of the page. A person who is no longer signed in gets an empty answer and not the sign-in page, because the browser
 * did not ask for a page.
 */
@RestController
@RequestMapping("/" + NotificationAddresses.BELL)
class BellController {

    private static final int NEWEST = 5;

    private final Notifications notifications;
    private final Texts texts;

    BellController(Notifications notifications, Texts texts) {
        this.notifications = notifications;
        this.texts = texts;
    }

    /** @param label what the bell is called while so many are unread */
    record Unread(int unread, String label) {}

    @GetMapping("/nombre")
    ResponseEntity<Unread> unread(@AuthenticationPrincipal @Nullable SignedInApplicant applicant, Locale locale) {
        if (applicant == null) {
            return ResponseEntity.noContent().build();
        }
        int unread = notifications.unread(applicant.id());
        return answer(new Unread(unread, BellLabel.of(texts, locale, unread)));
    }

    /**
     * A line of the list under the bell.
     *
     * @param address where it is opened
     * @param date when it was sent, in words
     */
    record News(String address, String date, String words, boolean unread) {}

    /** The newest ones, for the list under the bell. */
    @GetMapping("/nouvelles")
    ResponseEntity<List<News>> newest(@AuthenticationPrincipal @Nullable SignedInApplicant applicant, Locale locale) {
        if (applicant == null) {
            return ResponseEntity.noContent().build();
        }
        return answer(notifications.newest(applicant.id(), NEWEST).stream()
                .map(notification -> new News(
                        notification.id().address(),
                        texts.get(
                                locale,
                                "notification.bell.entry",
                                Dates.date(notification.dates().sentAt())),
                        texts.get(locale, "notification.kind." + notification.kind()),
                        notification.state() == Notification.State.UNREAD))
                .toList());
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}
