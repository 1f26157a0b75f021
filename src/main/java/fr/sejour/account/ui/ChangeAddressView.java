package fr.sejour.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.account.AccountAddresses;
import fr.sejour.account.AccountChanges;
import fr.sejour.account.AccountChanges.Outcome;
import fr.sejour.account.EmailAddress;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Page to change the e-mail address: the account takes the new address once the link mailed there is used. */
@Route(AccountAddresses.CHANGE_ADDRESS)
@PageTitle("account.change-address.title")
@RolesAllowed(SignedInApplicant.ROLE)
class ChangeAddressView extends Div implements BeforeEnterObserver, HasBreadcrumb {

    static final String ADDRESS = "/" + AccountAddresses.CHANGE_ADDRESS;

    private final transient AccountChanges changes;
    private final SignedInApplicant applicant;

    private final Div form = new Div();
    private final ErrorSummary errors = new ErrorSummary();
    private final EmailField email = Fields.email(getTranslation("account.change-address.email"));
    private final PasswordField current = Fields.password(getTranslation("account.current-password"), true);

    ChangeAddressView(AccountChanges changes, AuthenticationContext authentication) {
        this.changes = changes;
        applicant = authentication.getAuthenticatedUser(SignedInApplicant.class).orElseThrow(NotFoundException::new);
        email.setHelperText(getTranslation("account.signup.email.hint"));
        Button submit = Actions.primary(getTranslation("account.change-address.submit"), click -> submit());
        submit.addClickShortcut(Key.ENTER);
        form.add(
                new PageHeading(
                        getTranslation("account.change-address.title"), getTranslation("account.change-address.lead")),
                errors,
                new Paragraph(getTranslation("account.required")),
                email,
                current,
                new Actions(submit));
    }

    /** Shows the form again when the person comes back after the answer. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        current.clear();
        removeAll();
        add(form);
    }

    @Override
    public List<Crumb> breadcrumb() {
        return AccountView.crumbs(this);
    }

    private void submit() {
        Optional<String> address = EmailAddress.parse(email.getValue());
        if (address.isEmpty()) {
            show(email, "account.email.wrong");
        } else {
            switch (changes.askNewAddress(applicant.id(), current.getValue(), address.get())) {
                case Outcome.Accepted accepted -> MailSent.replace(this, "account.change-address");
                case Outcome.NotProved wrong -> show(current, "account.current-password.wrong");
                case Outcome.TooOften often -> show(null, "account.change-address.often");
                case Outcome.Busy busy -> show(null, "account.busy");
                case Outcome.Refused refused -> throw new IllegalStateException("No password was to be judged");
            }
        }
    }

    private void show(@Nullable Component field, String key) {
        errors.show(List.of(new Problem(field, getTranslation(key))));
    }
}
