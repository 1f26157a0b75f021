package fr.sejour.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import fr.sejour.shared.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Gives Vaadin the texts of the service, in the person's language, when the connection or the session is lost or a
 * page is missing.
 */
@Component
class Messages implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;
    private static final int RECONNECT_EVERY_MILLISECONDS = 3000;

    private final transient Texts texts;
    private final transient Languages languages;

    Messages(Texts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(new FailureHandler()));
        event.getSource().addUIInitListener(this::prepare);
        event.addIndexHtmlRequestListener(Messages::markUnknownAddress);
    }

    private void prepare(UIInitEvent event) {
        UI ui = event.getUI();
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request) {
            ui.setLocale(languages.of(request));
        }
        ReconnectDialogConfiguration lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(texts.get(ui.getLocale(), "shell.connection.lost"));
        lost.setDialogTextGaveUp(texts.get(ui.getLocale(), "shell.connection.gaveUp"));
        lost.setReconnectInterval(RECONNECT_EVERY_MILLISECONDS);
        ui.getPage().executeJs("""
                        const indicator = window.Vaadin.connectionIndicator;
                        indicator.onlineText = $0;
                        indicator.setAttribute('role', 'status');
                        """, texts.get(ui.getLocale(), "shell.connection.back"));
    }

    private SystemMessages systemMessages(Locale language) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.get(language, "shell.session.expired.title"));
        messages.setSessionExpiredMessage(texts.get(language, "shell.session.expired.text"));
        messages.setInternalErrorCaption(texts.get(language, "shell.session.error.title"));
        messages.setInternalErrorMessage(texts.get(language, "shell.session.error.text"));
        messages.setCookiesDisabledCaption(texts.get(language, "shell.session.cookies.title"));
        messages.setCookiesDisabledMessage(texts.get(language, "shell.session.cookies.text"));
        messages.setSyncErrorCaption(texts.get(language, "shell.session.sync.title"));
        messages.setSyncErrorMessage(texts.get(language, "shell.session.sync.text"));
        return messages;
    }

    /** Vaadin finds out in the browser that a page is missing; whoever only reads the status is told as well. */
    private static void markUnknownAddress(IndexHtmlResponse response) {
        String path = String.valueOf(response.getVaadinRequest().getPathInfo()).replaceFirst("^/", "");
        boolean known = ApplicationRouteRegistry.getInstance(
                        response.getVaadinRequest().getService().getContext())
                .getNavigationTarget(path)
                .isPresent();
        if (!known) {
            response.getVaadinResponse().setStatus(404);
        }
    }
}
