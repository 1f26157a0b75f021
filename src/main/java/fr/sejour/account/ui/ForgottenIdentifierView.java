package fr.sejour.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.sejour.account.AccountRequests;
import fr.sejour.account.EmailAddress;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.Crumb;
import fr.sejour.shared.ui.ErrorSummary;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.HasBreadcrumb;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.Problem;
import fr.sejour.shared.ui.Width;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** « Identifiant oublié ? »: the number goes to the address on record of who is born so, if there is an account. */
@Route("identifiant-oublie")
@PageTitle("account.forgotten-identifier.title")
@AnonymousAllowed
class ForgottenIdentifierView extends Div implements BeforeEnterObserver, HasBreadcrumb {

    static final String ADDRESS = "/identifiant-oublie";

    private final transient AccountRequests requests;
    private final transient Clock clock;

    private final Div form = new Div();
    private final ErrorSummary errors = new ErrorSummary();
    private final EmailField email = Fields.email(getTranslation("account.signup.email"));
    private final BirthDateField birthDate = new BirthDateField(getTranslation("account.birth-date") + " *");
    private final TextField birthName = Fields.text(getTranslation("account.birth-name") + " *", Width.FULL);

    ForgottenIdentifierView(AccountRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
        email.setHelperText(getTranslation("account.forgotten-identifier.email.hint"));
        birthName.setHelperText(getTranslation("account.birth-name.hint"));
        Button submit = Actions.primary(getTranslation("account.forgotten-identifier.submit"), click -> submit());
        submit.addClickShortcut(Key.ENTER);
        form.add(
                new PageHeading(
                        getTranslation("account.forgotten-identifier.title"),
                        getTranslation("account.forgotten-identifier.lead")),
                errors,
                new Paragraph(getTranslation("account.required")),
                email,
                birthDate.component(),
                birthName,
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
        List<Problem> problems = new ArrayList<>();
        Optional<String> address = EmailAddress.parse(email.getValue());
        if (address.isEmpty()) {
            problems.add(new Problem(email, getTranslation("account.email.wrong")));
        }
        problems.addAll(birthDate.problems(LocalDate.now(clock)));
        if (birthName.getValue().isBlank()) {
            problems.add(new Problem(birthName, getTranslation("account.birth-name.missing")));
        }
        errors.show(problems);
        if (problems.isEmpty()) {
            requests.remindIdentifier(
                    address.orElseThrow(),
                    birthDate.date(),
                    birthName.getValue().strip());
            MailSent.replace(this, "account.forgotten-identifier");
        }
    }
}
