package fr.sejour.account.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;

/** « OU » « S'identifier avec FranceConnect », and what that is. */
@Tag(Tag.DIV)
final class FranceConnectButton extends HtmlContainer {

    FranceConnectButton() {
        addClassName("franceconnect");
        Paragraph or = new Paragraph(getTranslation("account.franceconnect.or"));
        or.addClassName("or");
        Anchor button = new Anchor(FranceConnectEntrance.ADDRESS, getTranslation("account.franceconnect.sign-in"));
        button.setRouterIgnore(true);
        button.addClassName("button");
        add(
                or,
                button,
                new NativeDetails(
                        getTranslation("account.franceconnect.what"),
                        new Paragraph(getTranslation("account.franceconnect.what.text"))));
    }
}
