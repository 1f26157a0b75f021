package fr.sejour.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** « Vous avez déjà un compte »: sign-in by foreigner number and password. */
@Route("connexion")
@AnonymousAllowed
class SignInView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "/connexion";

    /** Query parameters: the pair was refused; the page had stayed open too long. */
    static final String REFUSED = "erreur";

    static final String STALE = "expiree";

    private final Div messages = new Div();
    private final TextField identifier = new TextField();

    SignInView() {
        identifier.setLabel(getTranslation("account.signin.identifier"));
        identifier.getElement().setAttribute("name", SignInForm.IDENTIFIER);
        identifier.getElement().setAttribute("autocomplete", "username");
        identifier.getElement().setAttribute("inputmode", "numeric");
        PasswordField password = new PasswordField(getTranslation("account.signin.password"));
        password.getElement().setAttribute("name", SignInForm.PASSWORD);
        password.getElement().setAttribute("autocomplete", "current-password");
        SignInForm form = new SignInForm();
        form.add(identifier, password, new NativeButton(getTranslation("account.signin.submit")));
        getContent().add(new H1(getTranslation("account.signin.title")), messages, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey(REFUSED)) {
            messages.add(new Paragraph(getTranslation("account.signin.refused")));
            WrappedSession session = VaadinSession.getCurrent().getSession();
            if (session.getAttribute(SignInFailure.IDENTIFIER) instanceof String typed) {
                identifier.setValue(typed);
                session.removeAttribute(SignInFailure.IDENTIFIER);
            }
        } else if (parameters.containsKey(STALE)) {
            messages.add(new Paragraph(getTranslation("account.signin.stale")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.signin.page");
    }
}
