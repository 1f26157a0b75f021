package fr.sejour.shell.information;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.sejour.shared.SiteAddresses;
import fr.sejour.shared.ui.PlainView;

/** « Nous contacter »: whom to ask about what. */
@Route(SiteAddresses.CONTACT)
@PageTitle("shell.contact.title")
@AnonymousAllowed
class ContactView extends Div implements PlainView {

    ContactView() {
        add(new Article("shell.contact")
                .section(
                        "prefecture",
                        Article.linkOut(
                                "https://lannuaire.service-public.gouv.fr", getTranslation("shell.contact.directory")))
                .section("site")
                .section(
                        "rights",
                        Article.linkOut(
                                "https://www.defenseurdesdroits.fr", getTranslation("shell.contact.defender"))));
    }
}
