package fr.sejour.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.sejour.account.AccountAddresses;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.FormSection;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.PlainField;
import fr.sejour.shared.ui.PlainView;
import fr.sejour.shared.ui.PostForm;
import fr.sejour.shared.ui.Width;
import java.util.Map;

/** Agents' sign-in by e-mail address and password; a form that the browser itself sends, as in {@link SignInView}. */
@Route(AccountAddresses.AGENT_SIGN_IN)
@PageTitle("account.agent.signin.title")
@AnonymousAllowed
class AgentSignInView extends Div implements PlainView {

    static final String ADDRESS = "/" + AccountAddresses.AGENT_SIGN_IN;

    /** Where the form goes. */
    static final String CHECK = "/" + AccountAddresses.AGENT_SIGN_IN_CHECK;

    /** Names of the form's fields. */
    static final String EMAIL = "username";

    static final String PASSWORD = "password";

    private final Div messages = new Div();
    private final PlainField email = new PlainField(getTranslation("account.agent.email"), EMAIL)
            .withType("email")
            .withAutocomplete("username")
            .withWidth(Width.FULL);

    AgentSignInView() {
        PlainField password = new PlainField(getTranslation("account.signin.password"), PASSWORD)
                .withType("password")
                .withAutocomplete("current-password")
                .withWidth(Width.FULL);
        PostForm form =
                new PostForm(CHECK, email, password, Actions.submit(getTranslation("account.agent.signin.submit")));
        FormSection section = new FormSection(getTranslation("account.agent.signin.form"), form);
        section.addClassName("sign-in-section");
        add(
                new PageHeading(
                        getTranslation("account.agent.signin.title"), getTranslation("account.agent.signin.lead")),
                messages,
                section,
                new Paragraph(new Anchor(SignInView.ADDRESS, getTranslation("account.agent.signin.applicant"))));
    }

    @Override
    public void open(RouteParameters parameters, QueryParameters query) {
        Map<String, ?> told = query.getParameters();
        if (told.containsKey(SignInView.REFUSED)) {
            tell(Notice.error(getTranslation("account.agent.signin.refused")));
            email.withValue(SignInFailure.typedBefore());
        } else if (told.containsKey(SignInView.AGAIN)) {
            email.withValue(SignInFailure.typedBefore());
        } else if (told.containsKey(SignInView.STALE)) {
            tell(Notice.warning(getTranslation("account.agent.signin.stale")));
        } else if (told.containsKey(SignInView.PASSWORD_MADE)) {
            tell(Notice.success(getTranslation("account.signin.password-made")));
        }
    }

    private void tell(Notice notice) {
        notice.getElement().setAttribute("tabindex", "-1").setAttribute("autofocus", true);
        messages.add(notice);
    }
}
