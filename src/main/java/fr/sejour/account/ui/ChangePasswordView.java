package fr.sejour.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.account.AccountAddresses;
import fr.sejour.account.AccountChanges;
import fr.sejour.account.AccountChanges.Outcome;
import fr.sejour.account.PasswordRules;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.Crumb;
import fr.sejour.shared.ui.ErrorSummary;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.HasBreadcrumb;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.Problem;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;

/** Page to change the password; it asks for the current one. */
@Route(AccountAddresses.CHANGE_PASSWORD)
@PageTitle("account.change-password.title")
@RolesAllowed(SignedInApplicant.ROLE)
class ChangePasswordView extends Div implements HasBreadcrumb {

    static final String ADDRESS = "/" + AccountAddresses.CHANGE_PASSWORD;

    private final transient AccountChanges changes;
    private final SignedInApplicant applicant;

    private final ErrorSummary errors = new ErrorSummary();
    private final PasswordField current = Fields.password(getTranslation("account.current-password"), true);
    private final NewPassword password = new NewPassword();

    ChangePasswordView(AccountChanges changes, AuthenticationContext authentication) {
        this.changes = changes;
        applicant = authentication.getAuthenticatedUser(SignedInApplicant.class).orElseThrow(NotFoundException::new);
        password.ask(applicant.number());
        Button submit = Actions.primary(getTranslation("account.password.submit"), click -> submit());
        submit.addClickShortcut(Key.ENTER);
        add(
                new PageHeading(
                        getTranslation("account.change-password.title"),
                        getTranslation("account.change-password.lead")),
                errors,
                current,
                password,
                new Actions(submit));
    }

    @Override
    public List<Crumb> breadcrumb() {
        return AccountView.crumbs(this);
    }

    private void submit() {
        List<Problem> problems = password.problems();
        errors.show(problems);
        if (problems.isEmpty()) {
            switch (changes.changePassword(applicant.id(), current.getValue(), password.typed())) {
                case Outcome.Accepted accepted -> AccountView.tell(this, "account.change-password.done");
                case Outcome.Refused(Set<PasswordRules.Rule> broken) -> errors.show(password.problems(broken));
                case Outcome.NotProved wrong ->
                    errors.show(List.of(new Problem(current, getTranslation("account.current-password.wrong"))));
                case Outcome.Busy busy -> errors.show(List.of(new Problem(current, getTranslation("account.busy"))));
                case Outcome.TooOften often -> throw new IllegalStateException("Passwords may change at any time");
            }
        }
    }
}
