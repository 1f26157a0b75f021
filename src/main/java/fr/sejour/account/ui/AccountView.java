package fr.sejour.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.account.Accounts;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.ui.FactList;
import fr.sejour.shared.ui.FormSection;
import fr.sejour.shared.ui.PageHeading;
import jakarta.annotation.security.RolesAllowed;

/** « Mon compte »: what one signs in with, where mails go, and how to change the password. */
@Route("mon-compte")
@PageTitle("account.mine.title")
@RolesAllowed(SignedInApplicant.ROLE)
class AccountView extends Div {

    AccountView(Accounts accounts, AuthenticationContext authentication) {
        SignedInApplicant applicant =
                authentication.getAuthenticatedUser(SignedInApplicant.class).orElseThrow(NotFoundException::new);
        FactList facts = new FactList()
                .add(getTranslation("account.mine.name"), applicant.displayName())
                .add(
                        getTranslation("account.signin.identifier"),
                        applicant.number().digits())
                .add(
                        getTranslation("account.mine.email"),
                        accounts.contact(applicant.id()).email());
        add(
                new PageHeading(getTranslation("account.mine.title")),
                new FormSection(getTranslation("account.mine.facts"), facts),
                new FormSection(
                        getTranslation("account.mine.password"),
                        getTranslation("account.mine.password.how"),
                        new Anchor("/mot-de-passe-oublie", getTranslation("account.mine.password.change"))),
                new Paragraph(getTranslation("account.mine.email.change")),
                new Paragraph(new Anchor("/contact", getTranslation("account.mine.contact"))));
    }
}
