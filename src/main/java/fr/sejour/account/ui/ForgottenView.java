package fr.sejour.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.Crumb;
import fr.sejour.shared.ui.ErrorSummary;
import fr.sejour.shared.ui.HasBreadcrumb;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.Problem;
import java.util.List;

/** Something of the account was forgotten: a form, and then the one answer to everybody. */
abstract class ForgottenView extends Div implements BeforeEnterObserver, HasBreadcrumb {

    private final Div form = new Div();
    private final ErrorSummary errors = new ErrorSummary();
    private final String key;

    /** @param key start of the keys of its texts */
    ForgottenView(String key) {
        this.key = key;
    }

    /** What is wrong with what was typed. */
    abstract List<Problem> problems();

    /** Sends the mail, if there is an account. */
    abstract void send();

    /** Makes the form of these fields; once, at the end of the constructor. */
    final void ask(Component... fields) {
        Button submit = Actions.primary(getTranslation(key + ".submit"), click -> submit());
        submit.addClickShortcut(Key.ENTER);
        form.add(
                new PageHeading(getTranslation(key + ".title"), getTranslation(key + ".lead")),
                errors,
                new Paragraph(getTranslation("account.required")));
        form.add(fields);
        form.add(new Actions(submit));
    }

    /** Shows the form again when the person comes back after the answer. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(form);
    }

    @Override
    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(getTranslation("account.signin.page"), SignInView.ADDRESS));
    }

    private void submit() {
        List<Problem> problems = problems();
        errors.show(problems);
        if (problems.isEmpty()) {
            send();
            MailSent.replace(this, key);
        }
    }
}
