package fr.sejour.shell.information;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.sejour.shared.ui.PlainView;
import fr.sejour.shell.ShellAddresses;

/** « Données personnelles »: what is kept, why, for how long, and what one may ask for. */
@Route(ShellAddresses.PERSONAL_DATA)
@PageTitle("shell.personalData.title")
@AnonymousAllowed
class PersonalDataView extends Div implements PlainView {

    PersonalDataView() {
        add(new Article("shell.personalData")
                .section("why")
                .section("what")
                .section("who")
                .section("howLong")
                .section("cookies")
                .section("rights", Article.linkOut("https://www.cnil.fr", getTranslation("shell.personalData.cnil"))));
    }
}
