package fr.sejour.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.sejour.account.AccountAddresses;
import fr.sejour.account.PendingSignIn;
import fr.sejour.account.TotpSecret;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.FormSection;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.PlainField;
import fr.sejour.shared.ui.PlainView;
import fr.sejour.shared.ui.PostForm;
import fr.sejour.shared.ui.Width;

/** The second step of an agent's sign-in: the code of the authenticator app, enrolled here the first time. */
@Route(AccountAddresses.CODE)
@PageTitle("account.code.title")
@AnonymousAllowed
class SecondFactorView extends Div implements PlainView {

    static final String ADDRESS = "/" + AccountAddresses.CODE;

    /** Where the form goes. */
    static final String CHECK = "/" + AccountAddresses.CODE_CHECK;

    /** Name of the form's field. */
    static final String CODE = "code";

    @Override
    public void open(RouteParameters parameters, QueryParameters query) {
        removeAll();
        AwaitedCode.current()
                .ifPresentOrElse(
                        pending -> show(pending, query.getParameters().containsKey(SignInView.REFUSED)),
                        this::showNothingAwaited);
    }

    private void show(PendingSignIn pending, boolean refused) {
        TotpSecret secret = pending.newSecret();
        add(new PageHeading(
                getTranslation("account.code.title"),
                getTranslation(secret == null ? "account.code.lead" : "account.code.enrol.lead")));
        if (refused) {
            Notice notice = Notice.error(getTranslation("account.code.refused"));
            notice.getElement().setAttribute("tabindex", "-1").setAttribute("autofocus", true);
            add(notice);
        }
        if (secret != null) {
            add(enrolment(secret, pending.email()));
        }
        PlainField code = new PlainField(getTranslation("account.code.label"), CODE)
                .withHint(getTranslation("account.code.hint"))
                .withAutocomplete("one-time-code")
                .withInputMode("numeric")
                .withWidth(Width.SHORT);
        PostForm form = new PostForm(CHECK, code, Actions.submit(getTranslation("account.code.submit")));
        FormSection section = new FormSection(getTranslation("account.code.form"), form);
        section.addClassName("sign-in-section");
        add(section, new Paragraph(new Anchor(AgentSignInView.ADDRESS, getTranslation("account.code.again"))));
    }

    private FormSection enrolment(TotpSecret secret, String email) {
        Image picture = new Image(
                QrCode.picture(secret.address(getTranslation("account.code.service"), email)),
                getTranslation("account.code.enrol.picture"));
        picture.addClassName("qr-code");
        Code key = new Code(secret.grouped());
        key.addClassName("secret");
        OrderedList steps = new OrderedList(
                new ListItem(getTranslation("account.code.enrol.app")),
                new ListItem(new Paragraph(getTranslation("account.code.enrol.scan")), picture),
                new ListItem(new Paragraph(getTranslation("account.code.enrol.type")), new Paragraph(key)),
                new ListItem(getTranslation("account.code.enrol.code")));
        steps.addClassName("enrolment");
        return new FormSection(getTranslation("account.code.enrol.title"), steps);
    }

    private void showNothingAwaited() {
        add(
                new PageHeading(getTranslation("account.code.title")),
                Notice.warning(getTranslation("account.code.over")),
                new Paragraph(new Anchor(AgentSignInView.ADDRESS, getTranslation("account.code.again"))));
    }
}
