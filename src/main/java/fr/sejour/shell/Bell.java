package fr.sejour.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import fr.sejour.notification.NotificationAddresses;
import java.util.stream.Stream;

/**
 * The bell: how many notifications are unread, and under it the newest. To be printed; the browser asks for the number while
 * the page can be seen, and for the list when it is opened ({@code doc/decisions/2026-11-23-bell.md}).
 */
final class Bell extends Div {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 30_000;

    private static final String NEWS = "cloche";

    private static final String WATCH = """
            const header = this;
            const bell = header.querySelector('.bell');
            const news = header.querySelector('#cloche');
            header.showUnread = (unread, label) => {
              if (unread > Number(bell.dataset.unread)) {
                header.querySelector('[role=status]').textContent = label;
              }
              bell.dataset.unread = unread;
              bell.setAttribute('aria-label', label);
            };
            const look = async () => {
              if (document.visibilityState !== 'visible') {
                return;
              }
              const answer = await fetch($1 + '/nombre').catch(() => null);
              if (answer?.status === 200) {
                const {unread, label} = await answer.json();
                header.showUnread(unread, label);
              } else if (answer) {
                clearInterval(timer);
              }
            };
            const timer = setInterval(look, $0);
            document.addEventListener('visibilitychange', look);
            const part = (tag, words, kind) => {
              const made = document.createElement(tag);
              made.textContent = words;
              made.className = kind;
              return made;
            };
            const line = ({address, date, words, unread}) => {
              const link = part('a', '', unread ? 'notification-unread' : '');
              link.href = address;
              link.append(part('span', date, 'hint'), part('span', words, ''));
              const item = document.createElement('li');
              item.append(link);
              return item;
            };
            news.addEventListener('beforetoggle', async ({newState}) => {
              if (newState === 'open') {
                const answer = await fetch($1 + '/nouvelles').catch(() => null);
                if (answer?.status === 200) {
                  const lines = (await answer.json()).map(line);
                  const [list, empty] = news.children;
                  list.replaceChildren(...lines);
                  list.hidden = !lines.length;
                  empty.hidden = !list.hidden;
                }
              }
            });
            """;

    Bell() {
        NativeButton button = new NativeButton();
        button.addClassNames("tool", "bell");
        button.setAriaLabel(getTranslation("notification.bell.none"));
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("popovertarget", NEWS)
                .setAttribute("data-unread", "0");
        Div news = new Div();
        news.setId(NEWS);
        news.addClassName("bell-news");
        news.getElement()
                .setAttribute("popover", "auto")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("shell.notifications"));
        Anchor all = new Anchor("/" + NotificationAddresses.NOTIFICATIONS, getTranslation("notification.bell.all"));
        all.addClassName("bell-all");
        Paragraph empty = new Paragraph(getTranslation("notification.bell.empty"));
        empty.addClassName("hint");
        UnorderedList list = new UnorderedList();
        Stream.of(list, empty).forEach(part -> part.getElement().setAttribute("hidden", true));
        news.add(list, empty, all);
        Span told = new Span();
        told.addClassName("only-read");
        told.getElement().setAttribute("role", "status");
        addClassName("bell-place");
        add(button, news, told);
    }

    /** Lets the bell in this header move while its page is open. */
    static void watch(Element header) {
        header.executeJs(WATCH, MILLISECONDS_BETWEEN_LOOKS, "/" + NotificationAddresses.BELL);
    }

    /** Shows this number. */
    static void show(Element header, int unread, String label) {
        header.executeJs("this.showUnread?.($0, $1)", unread, label);
    }
}
