package fr.sejour.notification;

import fr.sejour.shared.Dates;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the bell of an open page asks for: small answers beside the session of the page, which they neither lock nor prolong.
 * Who is not signed in any more gets nothing, and is not led to sign-in: nobody asked for a page.
 */
@RestController
@RequestMapping("/cloche")
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
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Unread(unread, BellLabel.of(texts, locale, unread)));
    }

    /** The newest ones as HTML for the list under the bell. */
    @GetMapping("/nouvelles")
    ResponseEntity<String> newest(@AuthenticationPrincipal @Nullable SignedInApplicant applicant, Locale locale) {
        if (applicant == null) {
            return ResponseEntity.noContent().build();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(list(notifications.newest(applicant.id(), NEWEST), locale));
    }

    private String list(List<Notification> newest, Locale locale) {
        Element list = new Element("ul");
        newest.forEach(notification -> {
            Element link = list.appendElement("li")
                    .appendElement("a")
                    .attr("href", "/notifications/" + notification.id().value());
            if (notification.state() == Notification.State.UNREAD) {
                link.addClass("notification-unread");
            }
            link.appendElement("span")
                    .addClass("hint")
                    .text(texts.get(locale, "notification.bell.entry", Dates.date(notification.sentAt())));
            link.appendElement("span").text(texts.get(locale, "notification.kind." + notification.kind()));
        });
        if (newest.isEmpty()) {
            list.appendElement("li").addClass("hint").text(texts.get(locale, "notification.bell.empty"));
        }
        list.appendElement("li")
                .appendElement("a")
                .attr("href", "/notifications")
                .addClass("bell-all")
                .text(texts.get(locale, "notification.bell.all"));
        return list.outerHtml();
    }
}
