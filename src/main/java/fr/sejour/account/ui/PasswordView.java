package fr.sejour.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.sejour.account.AccountAddresses;
import fr.sejour.account.AccountLinks;
import fr.sejour.account.LinkHolder;
import fr.sejour.account.LinkPurpose;
import fr.sejour.account.LinkState;
import fr.sejour.account.PasswordRules;
import fr.sejour.account.Passwords;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.ErrorSummary;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.Problem;
import java.util.List;
import java.util.Set;

/**
 * « Réinitialisation du mot de passe »: page of the mailed links for choosing a password. Opening the page does not
 * use the link up.
 */
@Route(AccountAddresses.PASSWORD + "/:token")
@PageTitle("account.password.title")
@AnonymousAllowed
class PasswordView extends Div implements BeforeEnterObserver {

    private final transient AccountLinks links;
    private final transient Passwords passwords;

    private final ErrorSummary errors = new ErrorSummary();
    private final NewPassword password = new NewPassword();
    private boolean agents;
    private String token = "";

    PasswordView(AccountLinks links, Passwords passwords) {
        this.links = links;
        this.passwords = passwords;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        show(links.state(token));
    }

    private void show(LinkState state) {
        removeAll();
        PageHeading heading = new PageHeading(getTranslation("account.password.title"));
        add(heading);
        switch (state) {
            case LinkState.Open(LinkPurpose purpose, LinkHolder holder) -> {
                if (purpose == LinkPurpose.CHANGE_ADDRESS) {
                    showUnknown();
                } else {
                    showForm(holder);
                }
            }
            case LinkState.Spent(LinkPurpose purpose) -> showSpent(purpose);
            case LinkState.Expired expired -> showExpired();
            case LinkState.Unknown unknown -> showUnknown();
        }
    }

    private void showForm(LinkHolder holder) {
        agents = holder instanceof LinkHolder.OfAgent;
        password.ask(holder);
        errors.clear();
        Button submit = Actions.primary(getTranslation("account.password.submit"), click -> submit());
        submit.addClickShortcut(Key.ENTER);
        add(errors, password, new Actions(submit));
    }

    private void submit() {
        List<Problem> problems = password.problems();
        errors.show(problems);
        if (problems.isEmpty()) {
            switch (passwords.set(token, password.typed())) {
                case Passwords.Outcome.Accepted accepted -> toSignIn();
                case Passwords.Outcome.Refused(Set<PasswordRules.Rule> broken) ->
                    errors.show(password.problems(broken));
                case Passwords.Outcome.NotOpen(LinkState state) -> show(state);
                case Passwords.Outcome.Busy busy ->
                    errors.show(List.of(new Problem(null, getTranslation("account.busy"))));
            }
        }
    }

    private void toSignIn() {
        getUI().ifPresent(ui -> ui.getPage().setLocation(signIn() + "?" + SignInView.PASSWORD_MADE));
    }

    private String signIn() {
        return agents ? AgentSignInView.ADDRESS : SignInView.ADDRESS;
    }

    private void showSpent(LinkPurpose purpose) {
        if (purpose == LinkPurpose.INVITE_AGENT || purpose == LinkPurpose.RESET_AGENT_PASSWORD) {
            add(
                    Notice.warning(getTranslation("account.password.spent.agent")),
                    new Paragraph(new Anchor(AgentSignInView.ADDRESS, getTranslation("account.agent.signin.title"))));
            return;
        }
        String key = purpose == LinkPurpose.CREATE_ACCOUNT
                ? "account.password.spent.create"
                : "account.password.spent.reset";
        add(
                Notice.warning(getTranslation(key)),
                new Paragraph(new Anchor(SignInView.ADDRESS, getTranslation("account.signin.page"))),
                new Paragraph(new Anchor(
                        ForgottenPasswordView.ADDRESS, getTranslation("account.signin.forgotten-password"))));
    }

    private void showExpired() {
        add(
                Notice.warning(getTranslation("account.password.expired")),
                new Actions(Actions.primary(getTranslation("account.password.renew"), click -> renew())));
    }

    private void renew() {
        if (passwords.renew(token)) {
            MailSent.replace(this, "account.password.renewed");
        } else {
            show(links.state(token));
        }
    }

    private void showUnknown() {
        add(
                Notice.warning(getTranslation("account.password.unknown")),
                new Paragraph(new Anchor(SignUpView.ADDRESS, getTranslation("account.signin.create"))),
                new Paragraph(new Anchor(
                        ForgottenPasswordView.ADDRESS, getTranslation("account.signin.forgotten-password"))));
    }
}
