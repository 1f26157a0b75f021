package fr.sejour.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.sejour.account.AccountAddresses;
import fr.sejour.account.AccountChanges;
import fr.sejour.account.AccountLinks;
import fr.sejour.account.LinkPurpose;
import fr.sejour.account.LinkState;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.PageHeading;

/**
 * Page of the link that confirms a new e-mail address. Opening the page does not use the link up; the button does.
 */
@Route(AccountAddresses.NEW_ADDRESS + "/:token")
@PageTitle("account.new-address.title")
@AnonymousAllowed
class NewAddressView extends Div implements BeforeEnterObserver {

    private final transient AccountLinks links;
    private final transient AccountChanges changes;

    NewAddressView(AccountLinks links, AccountChanges changes) {
        this.links = links;
        this.changes = changes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("token").orElse(""));
    }

    private void show(String token) {
        LinkState state = links.state(token);
        removeAll();
        add(new PageHeading(getTranslation("account.new-address.title")));
        if (state instanceof LinkState.Open(LinkPurpose purpose, var number) && purpose == LinkPurpose.CHANGE_ADDRESS) {
            add(
                    new Paragraph(getTranslation("account.new-address.ask")),
                    new Actions(
                            Actions.primary(getTranslation("account.new-address.confirm"), click -> confirm(token))));
        } else {
            String key = switch (state) {
                case LinkState.Spent spent -> "account.new-address.spent";
                case LinkState.Expired expired -> "account.new-address.expired";
                case LinkState.Open open -> "account.password.unknown";
                case LinkState.Unknown unknown -> "account.password.unknown";
            };
            add(Notice.warning(getTranslation(key)), toAccount());
        }
    }

    private void confirm(String token) {
        if (changes.confirmAddress(token)) {
            PageHeading heading = new PageHeading(getTranslation("account.new-address.title"));
            removeAll();
            add(heading, Notice.success(getTranslation("account.new-address.done")), toAccount());
            heading.focus();
        } else {
            show(token);
        }
    }

    private Paragraph toAccount() {
        return new Paragraph(new Anchor(AccountView.ADDRESS, getTranslation("account.mine.title")));
    }
}
