package fr.sejour.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A native form posted to the server, with the token that shows that it came from our own page. */
@Tag("form")
public final class PostForm extends HtmlContainer {

    /** @param action the address to post to, for instance {@code /deconnexion} */
    public PostForm(String action, Component... content) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            addToken(attributes.getRequest());
        }
        add(content);
    }

    private void addToken(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            Input field = new Input();
            field.setType("hidden");
            field.getElement().setAttribute("name", token.getParameterName()).setAttribute("value", token.getToken());
            add(field);
        }
    }
}
