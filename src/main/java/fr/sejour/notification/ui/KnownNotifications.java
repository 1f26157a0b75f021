package fr.sejour.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.notification.NotificationId;
import fr.sejour.notification.Notifications;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.ui.AddressCheck;

/** The notifications of the signed-in applicant; looking whether one is there does not open it. */
@org.springframework.stereotype.Component
class KnownNotifications implements AddressCheck {

    private final Notifications notifications;
    private final AuthenticationContext authentication;

    KnownNotifications(Notifications notifications, AuthenticationContext authentication) {
        this.notifications = notifications;
        this.authentication = authentication;
    }

    /** @throws NotFoundException when the address names none */
    static NotificationId id(RouteParameters parameters) {
        return parameters
                .get(NotificationView.ID)
                .flatMap(NotificationId::parse)
                .orElseThrow(NotFoundException::new);
    }

    @Override
    public Class<? extends Component> view() {
        return NotificationView.class;
    }

    @Override
    public void check(RouteParameters parameters) {
        NotificationId id = id(parameters);
        authentication
                .getAuthenticatedUser(SignedInApplicant.class)
                .ifPresent(applicant -> notifications.find(applicant.id(), id));
    }
}
