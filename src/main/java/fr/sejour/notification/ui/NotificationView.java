package fr.sejour.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.notification.Notification;
import fr.sejour.notification.NotificationId;
import fr.sejour.notification.NotificationKind;
import fr.sejour.notification.Notifications;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.ui.Crumb;
import fr.sejour.shared.ui.HasBreadcrumb;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A notification, opened: « Demande de complément » or « Notification de décision ». */
@Route(NotificationsView.ROUTE + "/:" + NotificationView.ID)
@RolesAllowed(SignedInApplicant.ROLE)
class NotificationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, HasBreadcrumb {

    /** Parameter of the address. */
    static final String ID = "id";

    private final transient Notifications notifications;
    private final transient NotificationPages pages;
    private final SignedInApplicant applicant;
    private NotificationKind kind = NotificationKind.COMPLEMENT;

    NotificationView(Notifications notifications, NotificationPages pages, AuthenticationContext authentication) {
        this.notifications = notifications;
        this.pages = pages;
        applicant = authentication.getAuthenticatedUser(SignedInApplicant.class).orElseThrow(NotFoundException::new);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(KnownNotifications.id(event.getRouteParameters()));
    }

    @Override
    public String getPageTitle() {
        return NotificationTexts.title(this, kind);
    }

    @Override
    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(getTranslation("notification.list.title"), "/" + NotificationsView.ROUTE));
    }

    private void show(NotificationId id) {
        Notification opened = notifications.open(applicant.id(), id);
        kind = opened.kind();
        getContent().removeAll();
        getContent().add(pages.of(applicant, opened, () -> show(id)));
    }
}
