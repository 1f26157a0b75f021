package fr.sejour.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.sejour.account.AccountRequests;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.Crumb;
import fr.sejour.shared.ui.ErrorSummary;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.HasBreadcrumb;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.Problem;
import fr.sejour.shared.ui.Width;
import java.util.List;
import java.util.Optional;

/** « Mot de passe oublié ? »: a link to a new one goes to the address on record, if there is an account. */
@Route("mot-de-passe-oublie")
@PageTitle("account.forgotten-password.title")
@AnonymousAllowed
class ForgottenPasswordView extends Div implements BeforeEnterObserver, HasBreadcrumb {

    static final String ADDRESS = "/mot-de-passe-oublie";

    private final transient AccountRequests requests;

    private final Div form = new Div();
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField number = Fields.digits(getTranslation("account.identifier") + " *", Width.MEDIUM);

    ForgottenPasswordView(AccountRequests requests) {
        this.requests = requests;
        number.setHelperText(getTranslation("account.number.hint"));
        Button submit = Actions.primary(getTranslation("account.forgotten-password.submit"), click -> submit());
        submit.addClickShortcut(Key.ENTER);
        form.add(
                new PageHeading(
                        getTranslation("account.forgotten-password.title"),
                        getTranslation("account.forgotten-password.lead")),
                errors,
                new Paragraph(getTranslation("account.required")),
                number,
                new Actions(submit));
    }

    /** Shows the form again to who comes back after the answer. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(form);
    }

    @Override
    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(getTranslation("account.signin.page"), SignInView.ADDRESS));
    }

    private void submit() {
        Optional<ForeignerNumber> typed = ForeignerNumber.parse(number.getValue());
        if (typed.isEmpty()) {
            errors.show(List.of(new Problem(number, getTranslation("account.number.wrong"))));
        } else {
            requests.resetPassword(typed.get());
            MailSent.replace(this, "account.forgotten-password");
        }
    }
}
