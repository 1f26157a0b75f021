package fr.sejour.shell.information;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.ui.PageHeading;
import jakarta.annotation.security.RolesAllowed;

/** « Mes notifications », which says that there is none. */
@Route("notifications")
@PageTitle("shell.notifications")
@RolesAllowed(SignedInApplicant.ROLE)
class NotificationsView extends Div {

    NotificationsView() {
        Paragraph none = new Paragraph(getTranslation("shell.notifications.none"));
        none.addClassName("empty");
        add(new PageHeading(getTranslation("shell.notifications"), getTranslation("shell.notifications.lead")), none);
    }
}
