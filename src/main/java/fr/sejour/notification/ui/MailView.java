package fr.sejour.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.sejour.notification.DevelopmentMailbox;
import fr.sejour.notification.NotificationAddresses;
import fr.sejour.shared.Dates;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.ui.Crumb;
import fr.sejour.shared.ui.FactList;
import fr.sejour.shared.ui.HasBreadcrumb;
import fr.sejour.shared.ui.PageHeading;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One mail of the development profile, as text and as HTML, with what is attached. */
@Route(value = NotificationAddresses.MAILBOX + "/:id", registerAtStartup = false)
@PageTitle("notification.mailbox.title")
@AnonymousAllowed
class MailView extends Div implements BeforeEnterObserver, HasBreadcrumb {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final transient DevelopmentMailbox mailbox;

    MailView(DevelopmentMailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** @throws NotFoundException when there is no such mail */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DevelopmentMailbox.Received mail = event.getRouteParameters()
                .get("id")
                .flatMap(MailView::identifier)
                .flatMap(mailbox::find)
                .orElseThrow(NotFoundException::new);
        removeAll();
        add(
                new PageHeading(mail.subject()),
                new FactList()
                        .add(getTranslation("notification.mailbox.to"), mail.recipient())
                        .add(
                                getTranslation("notification.mailbox.received"),
                                Dates.date(mail.receivedAt()) + " " + Dates.time(mail.receivedAt())));
        if (!mail.attachments().isEmpty()) {
            add(new H2(getTranslation("notification.mailbox.attachments")), attachments(mail));
        }
        add(
                new H2(getTranslation("notification.mailbox.text")),
                text(mail.plainText()),
                new H2(getTranslation("notification.mailbox.html")),
                html(mail.html()));
    }

    @Override
    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(getTranslation("notification.mailbox.title"), MailboxView.ADDRESS));
    }

    private UnorderedList attachments(DevelopmentMailbox.Received mail) {
        UnorderedList list = new UnorderedList();
        mail.attachments().forEach(attachment -> list.add(new ListItem(download(attachment))));
        return list;
    }

    private Anchor download(DevelopmentMailbox.Attachment attachment) {
        return new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] content = mailbox.content(attachment.id());
                    return new DownloadResponse(
                            new ByteArrayInputStream(content),
                            attachment.fileName(),
                            attachment.mediaType(),
                            content.length);
                }),
                attachment.fileName());
    }

    /** The text as it is, its addresses made links. */
    private static Pre text(String text) {
        Pre pre = new Pre();
        pre.addClassName("mail-text");
        Matcher link = LINK.matcher(text);
        int shown = 0;
        while (link.find()) {
            pre.add(new Span(text.substring(shown, link.start())), new Anchor(link.group(), link.group()));
            shown = link.end();
        }
        pre.add(new Span(text.substring(shown)));
        return pre;
    }

    /** Shut away: no script, no form, no access to this page; only its links lead out. */
    private Component html(String html) {
        IFrame frame = new IFrame();
        frame.addClassName("mail-html");
        frame.setSrcdoc(html.replace("<head>", "<head><base target=\"_top\">"));
        frame.setSandbox(IFrame.SandboxType.ALLOW_TOP_NAVIGATION_BY_USER_ACTIVATION);
        frame.setTitle(getTranslation("notification.mailbox.html"));
        return frame;
    }

    private static Optional<UUID> identifier(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
