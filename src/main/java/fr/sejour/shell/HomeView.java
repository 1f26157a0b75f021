package fr.sejour.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.PlainView;
import java.util.List;

/** The procedures, as tiles: more of them before sign-in than after. */
@Route("")
@PageTitle("shell.home.title")
@AnonymousAllowed
class HomeView extends Div implements PlainView {

    private final transient AuthenticationContext authentication;

    HomeView(AuthenticationContext authentication) {
        this.authentication = authentication;
        addClassNames("home", "wide");
        List<HomeTile> tiles = authentication.isAuthenticated() ? HomeTile.SIGNED_IN : HomeTile.SIGNED_OUT;
        UnorderedList list = new UnorderedList();
        list.addClassName("tiles");
        tiles.forEach(tile -> list.add(tile(tile)));
        add(new PageHeading(getTranslation("shell.home.heading"), getTranslation("shell.home.lead")), list);
    }

    /** Sends agents to the start page of their role. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SignedIn.agent(authentication)
                .ifPresent(agent -> event.forwardTo(agent.role().home().substring(1)));
    }

    private ListItem tile(HomeTile tile) {
        Anchor link = new Anchor(tile.address(), getTranslation(tile.titleKey()));
        link.addClassName("tile");
        return new ListItem(link);
    }
}
