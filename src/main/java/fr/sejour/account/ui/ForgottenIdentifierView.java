package fr.sejour.account.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.sejour.account.AccountAddresses;
import fr.sejour.account.AccountRequests;
import fr.sejour.account.EmailAddress;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.Problem;
import fr.sejour.shared.ui.Width;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * « Identifiant oublié ? »: the foreigner number is mailed to the address on record when an account has this address,
 * birth date and birth name.
 */
@Route(AccountAddresses.FORGOTTEN_IDENTIFIER)
@PageTitle("account.forgotten-identifier.title")
@AnonymousAllowed
class ForgottenIdentifierView extends ForgottenView {

    static final String ADDRESS = "/" + AccountAddresses.FORGOTTEN_IDENTIFIER;

    private final transient AccountRequests requests;
    private final transient Clock clock;

    private final EmailField email = Fields.email(getTranslation("account.signup.email"));
    private final BirthDateField birthDate = new BirthDateField(getTranslation("account.birth-date") + " *");
    private final TextField birthName = Fields.text(getTranslation("account.birth-name") + " *", Width.FULL);

    ForgottenIdentifierView(AccountRequests requests, Clock clock) {
        super("account.forgotten-identifier");
        this.requests = requests;
        this.clock = clock;
        email.setHelperText(getTranslation("account.forgotten-identifier.email.hint"));
        birthName.setHelperText(getTranslation("account.birth-name.hint"));
        ask(email, birthDate.component(), birthName);
    }

    @Override
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (EmailAddress.parse(email.getValue()).isEmpty()) {
            problems.add(new Problem(email, getTranslation("account.email.wrong")));
        }
        problems.addAll(birthDate.problems(LocalDate.now(clock)));
        if (birthName.getValue().isBlank()) {
            problems.add(new Problem(birthName, getTranslation("account.birth-name.missing")));
        }
        return problems;
    }

    @Override
    void send() {
        requests.remindIdentifier(
                EmailAddress.parse(email.getValue()).orElseThrow(),
                birthDate.date(),
                birthName.getValue().strip());
    }
}
