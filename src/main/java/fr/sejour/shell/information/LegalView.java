package fr.sejour.shell.information;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.sejour.shared.ui.PlainView;
import fr.sejour.shell.ShellAddresses;

/** « Mentions légales »: who is behind the site. */
@Route(ShellAddresses.LEGAL)
@PageTitle("shell.legal.title")
@AnonymousAllowed
class LegalView extends Div implements PlainView {

    LegalView() {
        add(new Article("shell.legal").section("publisher").section("software").section("content"));
    }
}
