package fr.sejour.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/**
 * Warns of the end of the session while it can still be prolonged by one click. The browser counts, from each answer of the
 * server to a sign of the person, in this window or another: to ask the server would itself prolong the session.
 */
final class SessionWarning extends Html {

    /** How long before the end. */
    static final Duration BEFORE = Duration.ofMinutes(2);

    private static final String PROLONG = "prolong";

    private static final String COUNTING = """
            const dialog = this;
            const windows = new BroadcastChannel('session');
            let timer;
            const warn = () => {
              dialog.querySelector('time').textContent = new Date(Date.now() + $1)
                  .toLocaleTimeString(document.documentElement.lang, {hour: '2-digit', minute: '2-digit'});
              dialog.showModal();
            };
            const count = () => {
              clearTimeout(timer);
              dialog.close();
              timer = setTimeout(warn, $0 - $1);
            };
            const prolong = () => {
              dialog.close();
              dialog.dispatchEvent(new Event($2));
            };
            new PerformanceObserver(seen => {
              if (seen.getEntries().some(entry => entry.name.includes('v-r=uidl') && entry.responseStatus !== 0)) {
                windows.postMessage('');
                count();
              }
            }).observe({type: 'resource'});
            windows.onmessage = count;
            dialog.querySelector('button').onclick = prolong;
            dialog.oncancel = prolong;
            count();
            """;

    /** @param text the words under a key */
    SessionWarning(UnaryOperator<String> text) {
        super(dialog(text).outerHtml());
        // The request as such is the sign that the person is there.
        getElement().addEventListener(PROLONG, sign -> {});
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        Duration session =
                Duration.ofSeconds(VaadinSession.getCurrent().getSession().getMaxInactiveInterval());
        if (session.compareTo(BEFORE) > 0) {
            getElement().executeJs(COUNTING, session.toMillis(), BEFORE.toMillis(), PROLONG);
        }
    }

    private static Element dialog(UnaryOperator<String> text) {
        Element dialog = new Element("dialog")
                .addClass("dialog")
                .attr("aria-labelledby", "session-end")
                .attr("aria-describedby", "session-end-text");
        dialog.appendElement("h2").id("session-end").text(text.apply("shell.session.warning.title"));
        Element sentence = dialog.appendElement("p").id("session-end-text");
        sentence.appendText(text.apply("shell.session.warning.at") + " ");
        sentence.appendElement("time");
        sentence.appendText(". " + text.apply("shell.session.warning.text"));
        dialog.appendElement("div")
                .addClass("dialog-acts")
                .appendElement("button")
                .addClass("button")
                .addClass("button-primary")
                .attr("type", "button")
                .text(text.apply("shell.session.warning.prolong"));
        return dialog;
    }
}
