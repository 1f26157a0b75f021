package fr.sejour.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.account.AccountAddresses;
import fr.sejour.account.AccountChanges;
import fr.sejour.account.Accounts;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.PhoneNumber;
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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Page to change the telephone number; an empty field removes it. */
@Route(AccountAddresses.CHANGE_PHONE)
@PageTitle("account.change-phone.title")
@RolesAllowed(SignedInApplicant.ROLE)
class ChangePhoneView extends Div implements BeforeEnterObserver, HasBreadcrumb {

    static final String ADDRESS = "/" + AccountAddresses.CHANGE_PHONE;

    private final transient Accounts accounts;
    private final transient AccountChanges changes;
    private final SignedInApplicant applicant;

    private final ErrorSummary errors = new ErrorSummary();
    private final TextField phone = Fields.telephone(getTranslation("dossier.field.PHONE"));
    private @Nullable PhoneNumber seen;

    ChangePhoneView(Accounts accounts, AccountChanges changes, AuthenticationContext authentication) {
        this.accounts = accounts;
        this.changes = changes;
        applicant = authentication.getAuthenticatedUser(SignedInApplicant.class).orElseThrow(NotFoundException::new);
        // Without a postal code beside it, six digits may be of several places.
        phone.setHelperText(
                getTranslation("filing.personal.phone.hint") + " " + getTranslation("account.change-phone.overseas"));
        Button submit = Actions.primary(getTranslation("account.change-phone.submit"), click -> submit());
        submit.addClickShortcut(Key.ENTER);
        add(
                new PageHeading(
                        getTranslation("account.change-phone.title"), getTranslation("account.change-phone.lead")),
                errors,
                phone,
                new Actions(submit));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        seen = accounts.contact(applicant.id()).phone();
        phone.setValue(seen == null ? "" : seen.international());
        errors.clear();
    }

    @Override
    public List<Crumb> breadcrumb() {
        return AccountView.crumbs(this);
    }

    private void submit() {
        if (phone.getValue().isBlank()) {
            if (seen == null) {
                show("dossier.error.MISSING.PHONE", phone.getLabel());
            } else {
                save(null, "account.change-phone.removed");
            }
            return;
        }
        PhoneNumber.parse(phone.getValue(), null)
                .ifPresentOrElse(
                        chosen -> save(chosen, "account.change-phone.done"),
                        () -> show("dossier.error.PHONE_WRONG", phone.getLabel()));
    }

    private void save(@Nullable PhoneNumber chosen, String done) {
        Optional<PhoneNumber> now = changes.changePhone(applicant.id(), seen, chosen);
        if (Objects.equals(now.orElse(null), chosen)) {
            AccountView.tell(this, done);
        } else {
            seen = now.orElse(null);
            show(
                    "account.change-phone.elsewhere",
                    now.map(PhoneNumber::international)
                            .orElseGet(() -> getTranslation("account.change-phone.elsewhere.none")));
        }
    }

    private void show(String key, String argument) {
        errors.show(List.of(new Problem(phone, getTranslation(key, argument))));
    }
}
