package fr.sejour.shell.information;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.sejour.shared.ui.PlainView;
import fr.sejour.shell.ShellAddresses;

/** « Accessibilité »: the declaration that the law asks for, as long as no audit was made: not conforming. */
@Route(ShellAddresses.ACCESSIBILITY)
@PageTitle("shell.accessibility.title")
@AnonymousAllowed
class AccessibilityView extends Div implements PlainView {

    AccessibilityView() {
        add(new Article("shell.accessibility")
                .section("state")
                .section("done")
                .section("report")
                .section(
                        "appeal",
                        Article.linkOut(
                                "https://www.defenseurdesdroits.fr", getTranslation("shell.contact.defender"))));
    }
}
