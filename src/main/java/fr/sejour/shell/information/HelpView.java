package fr.sejour.shell.information;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.sejour.shared.ui.PlainView;

/** « Besoin d'aide ? »: how the procedure goes, and answers to what people ask first. */
@Route("aide")
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
