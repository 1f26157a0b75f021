package fr.sejour.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.sejour.account.AccountAddresses;
import fr.sejour.account.AccountRequests;
import fr.sejour.account.EmailAddress;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.ErrorSummary;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.FormSection;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.Problem;
import fr.sejour.shared.ui.Width;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** « Première visite ? Créer votre compte »: who one is, proved to the registry, and where to write to. */
@Route(AccountAddresses.SIGN_UP)
@PageTitle("account.signup.title")
@AnonymousAllowed
class SignUpView extends Div {

    static final String ADDRESS = "/" + AccountAddresses.SIGN_UP;

    private final transient AccountRequests requests;
    private final transient Clock clock;

    private final ErrorSummary errors = new ErrorSummary();
    private final TextField number = Fields.digits(getTranslation("account.number") + " *", Width.MEDIUM);
    private final BirthDateField birthDate = new BirthDateField(getTranslation("account.birth-date") + " *");
    private final TextField birthName = Fields.text(getTranslation("account.birth-name") + " *", Width.FULL);
    private final EmailField email = Fields.email(getTranslation("account.signup.email"));
    private final EmailField confirmation = Fields.email(getTranslation("account.signup.email.confirmation"));

    SignUpView(AccountRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
        number.setHelperText(getTranslation("account.number.hint"));
        birthName.setHelperText(getTranslation("account.birth-name.hint"));
        email.setHelperText(getTranslation("account.signup.email.hint"));
        Button submit = Actions.primary(getTranslation("account.signup.submit"), click -> submit());
        submit.addClickShortcut(Key.ENTER);
        add(
                new PageHeading(getTranslation("account.signup.title"), getTranslation("account.signup.lead")),
                new Paragraph(new Anchor(SignInView.ADDRESS, getTranslation("account.signup.has-account"))),
                errors,
                new Paragraph(getTranslation("account.required")),
                new FormSection(
                        getTranslation("account.signup.identity"),
                        getTranslation("account.signup.identity.why"),
                        number,
                        birthDate.component(),
                        birthName),
                new FormSection(getTranslation("account.signup.contact"), email, confirmation),
                new Actions(submit));
    }

    private void submit() {
        List<Problem> problems = problems();
        errors.show(problems);
        if (problems.isEmpty()) {
            requests.createAccount(
                    ForeignerNumber.parse(number.getValue()).orElseThrow(),
                    birthDate.date(),
                    birthName.getValue().strip(),
                    EmailAddress.parse(email.getValue()).orElseThrow(),
                    getLocale());
            getUI().ifPresent(ui -> ui.navigate(AccountAskedView.class));
        }
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        numberProblem().ifPresent(problems::add);
        problems.addAll(birthDate.problems(LocalDate.now(clock)));
        if (birthName.getValue().isBlank()) {
            problems.add(new Problem(birthName, getTranslation("account.birth-name.missing")));
        }
        Optional<String> address = EmailAddress.parse(email.getValue());
        if (address.isEmpty()) {
            problems.add(new Problem(email, getTranslation("account.email.wrong")));
        } else if (!address.get().equalsIgnoreCase(confirmation.getValue().strip())) {
            problems.add(new Problem(confirmation, getTranslation("account.email.different")));
        }
        return problems;
    }

    private Optional<Problem> numberProblem() {
        return ForeignerNumber.parse(number.getValue()).isPresent()
                ? Optional.empty()
                : Optional.of(new Problem(number, getTranslation("account.number.wrong")));
    }
}
