package fr.sejour.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.sejour.account.AccountAddresses;
import fr.sejour.account.franceconnect.FranceConnectClient;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.FormSection;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.PlainField;
import fr.sejour.shared.ui.PlainView;
import fr.sejour.shared.ui.PostForm;
import fr.sejour.shared.ui.Width;
import java.util.Map;
import java.util.Optional;

/**
 * « Vous avez déjà un compte »: sign-in by foreigner number and password, or by FranceConnect where it is configured. The browser itself sends the form, so that
 * password managers see a sign-in and Spring Security checks it outside the lock of the session.
 */
@Route(AccountAddresses.SIGN_IN)
@PageTitle("account.signin.page")
@AnonymousAllowed
class SignInView extends Div implements PlainView {

    static final String ADDRESS = "/" + AccountAddresses.SIGN_IN;

    /** Where the form goes. Not the page's own address, which Vaadin exempts from the check against forgery. */
    static final String CHECK = "/" + AccountAddresses.SIGN_IN_CHECK;

    /** Names of the form's fields. */
    static final String IDENTIFIER = "username";

    static final String PASSWORD = "password";

    /** Query parameters: the pair was refused; the page had stayed open too long; a password was just made. */
    static final String REFUSED = "erreur";

    static final String STALE = "expiree";

    /** The login is asked for again, with what was typed. */
    static final String AGAIN = "reessayer";

    static final String PASSWORD_MADE = "mot-de-passe-enregistre";

    private final Div messages = new Div();
    private final PlainField identifier = new PlainField(getTranslation("account.signin.identifier"), IDENTIFIER)
            .withHint(getTranslation("account.number.hint"))
            .withAutocomplete("username")
            .withInputMode("numeric")
            .withWidth(Width.MEDIUM);

    SignInView(Optional<FranceConnectClient> franceConnect) {
        PlainField password = new PlainField(getTranslation("account.signin.password"), PASSWORD)
                .withType("password")
                .withAutocomplete("current-password")
                .withWidth(Width.MEDIUM);
        PostForm form = new PostForm(
                CHECK, identifier, password, forgotten(), Actions.submit(getTranslation("account.signin.submit")));
        FormSection section = new FormSection(getTranslation("account.signin.title"), form);
        section.addClassName("sign-in-section");
        franceConnect.ifPresent(configured -> section.add(new FranceConnectButton()));
        add(new PageHeading(getTranslation("account.signin.page")), messages, section, firstVisit());
    }

    @Override
    public void open(RouteParameters parameters, QueryParameters query) {
        Map<String, ?> told = query.getParameters();
        if (told.containsKey(REFUSED)) {
            tell(Notice.error(getTranslation("account.signin.refused")));
            identifier.withValue(SignInFailure.typedBefore());
        } else if (told.containsKey(AGAIN)) {
            identifier.withValue(SignInFailure.typedBefore());
        } else if (told.containsKey(STALE)) {
            tell(Notice.warning(getTranslation("account.signin.stale")));
        } else if (told.containsKey(PASSWORD_MADE)) {
            tell(Notice.success(getTranslation("account.signin.password-made")));
        }
        query.getSingleParameter(FranceConnectAnswer.PARAMETER)
                .flatMap(FranceConnectAnswer::askedBy)
                .ifPresent(answer -> tell(new Notice(answer.kind(), getTranslation(answer.key()))));
    }

    private void tell(Notice notice) {
        notice.getElement().setAttribute("tabindex", "-1").setAttribute("autofocus", true);
        messages.add(notice);
    }

    private Component forgotten() {
        Div links = new Div(
                new Anchor(ForgottenPasswordView.ADDRESS, getTranslation("account.signin.forgotten-password")),
                new Anchor(ForgottenIdentifierView.ADDRESS, getTranslation("account.signin.forgotten-identifier")));
        links.addClassName("forgotten");
        return links;
    }

    private Component firstVisit() {
        Anchor create = new Anchor(SignUpView.ADDRESS, getTranslation("account.signin.create"));
        create.addClassName("button");
        return new FormSection(
                getTranslation("account.signin.first-visit"), getTranslation("account.signin.first-visit.why"), create);
    }
}
