package fr.sejour.notification.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.sejour.notification.DevelopmentMailbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Adds the pages of the mailbox where there is one, so that elsewhere they do not exist. */
@Component
class MailboxRoutes implements VaadinServiceInitListener {

    private final ObjectProvider<DevelopmentMailbox> mailbox;

    MailboxRoutes(ObjectProvider<DevelopmentMailbox> mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (mailbox.getIfAvailable() != null) {
            RouteConfiguration routes = RouteConfiguration.forApplicationScope();
            routes.setAnnotatedRoute(MailboxView.class);
            routes.setAnnotatedRoute(MailView.class);
        }
    }
}
