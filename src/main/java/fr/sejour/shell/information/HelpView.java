package fr.sejour.shell.information;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.sejour.shared.ui.PlainView;
import fr.sejour.shell.ShellAddresses;

/** « Besoin d'aide ? »: how the procedure goes, and answers to what people ask first. */
@Route(ShellAddresses.HELP)
@PageTitle("shell.help.title")
@AnonymousAllowed
class HelpView extends Div implements PlainView {

    HelpView() {
        add(new Article("shell.help")
                .section("before")
                .section("account")
                .section("documents")
                .section("later")
                .section("answer")
                .section("alone"));
    }
}
