package fr.sejour.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.sejour.account.AccountAddresses;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.PlainView;

/** « Création de compte »: the same page for everybody, whether or not they are known, right, or have an account. */
@Route(AccountAddresses.SIGNED_UP)
@PageTitle("account.asked.title")
@AnonymousAllowed
class AccountAskedView extends Div implements PlainView {

    AccountAskedView() {
        Anchor home = new Anchor("/", getTranslation("account.home"));
        home.addClassName("button");
        add(
                new PageHeading(getTranslation("account.asked.title")),
                Notice.success(getTranslation("account.asked.recorded")),
                new Paragraph(getTranslation("account.asked.next")),
                new Paragraph(getTranslation("account.asked.nothing")),
                new Paragraph(home));
    }
}
