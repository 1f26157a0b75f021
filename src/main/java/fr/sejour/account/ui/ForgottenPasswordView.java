package fr.sejour.account.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.sejour.account.AccountAddresses;
import fr.sejour.account.AccountRequests;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.Problem;
import fr.sejour.shared.ui.Width;
import java.util.List;

/**
 * « Mot de passe oublié ? »: a link to choose a new password goes to the address on record, if there is an account.
 */
@Route(AccountAddresses.FORGOTTEN_PASSWORD)
@PageTitle("account.forgotten-password.title")
@AnonymousAllowed
class ForgottenPasswordView extends ForgottenView {

    static final String ADDRESS = "/" + AccountAddresses.FORGOTTEN_PASSWORD;

    private final transient AccountRequests requests;

    private final TextField number = Fields.digits(getTranslation("account.identifier") + " *", Width.MEDIUM);

    ForgottenPasswordView(AccountRequests requests) {
        super("account.forgotten-password");
        this.requests = requests;
        number.setHelperText(getTranslation("account.number.hint"));
        ask(number);
    }

    @Override
    List<Problem> problems() {
        return ForeignerNumber.parse(number.getValue()).isPresent()
                ? List.of()
                : List.of(new Problem(number, getTranslation("account.number.wrong")));
    }

    @Override
    void send() {
        requests.resetPassword(ForeignerNumber.parse(number.getValue()).orElseThrow());
    }
}
