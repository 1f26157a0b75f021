package fr.sejour.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.PlainAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Answers a sign-in that waited in vain for its password to be checked: nothing was judged, and it can be tried again. */
@Component
class BusySignIn {

    /** Seconds after which trying again is worth it. */
    private static final String RETRY_AFTER = "30";

    private final ObjectProvider<PlainAnswers> answers;

    BusySignIn(ObjectProvider<PlainAnswers> answers) {
        this.answers = answers;
    }

    /** @param page address of the sign-in page, to which the answer leads back */
    void answer(HttpServletRequest request, HttpServletResponse response, String page) throws IOException {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        answers.getObject().send(request, response, "account.busy.title", () -> page(page));
    }

    private static Div page(String signIn) {
        Div page = new Div();
        Anchor again = new Anchor(signIn + "?" + SignInView.AGAIN, page.getTranslation("account.busy.again"));
        again.addClassName("button");
        page.add(
                new PageHeading(page.getTranslation("account.busy.title")),
                Notice.warning(page.getTranslation("account.busy")),
                again);
        return page;
    }
}
