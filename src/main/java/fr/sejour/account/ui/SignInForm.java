package fr.sejour.account.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A form that the browser itself sends, so that password managers see a sign-in and Spring Security handles it outside the
 * lock of the session.
 */
@Tag("form")
class SignInForm extends HtmlContainer {

    /** Where it is sent. Not the page's own address, whose requests are exempt from the check against forgery. */
    static final String CHECK = "/connexion/verification";

    static final String IDENTIFIER = "username";
    static final String PASSWORD = "password";

    SignInForm() {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", CHECK);
        getElement().setAttribute("novalidate", true);
        add(forgeryToken());
    }

    private static Input forgeryToken() {
        CsrfToken token = (CsrfToken) VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName());
        Input hidden = new Input();
        hidden.setType("hidden");
        hidden.getElement().setAttribute("name", token.getParameterName());
        hidden.setValue(token.getToken());
        return hidden;
    }
}
