package fr.sejour.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SiteAddresses;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.PlainView;

/** Says of a procedure that it is not offered here, and where it is. */
@Route(SiteAddresses.OTHER_PROCEDURES + "/:procedure")
@AnonymousAllowed
class OtherProcedureView extends Div implements PlainView, HasDynamicTitle {

    private final PageTitles titles;
    private String titleKey = "";

    OtherProcedureView(PageTitles titles) {
        this.titles = titles;
    }

    @Override
    public void open(RouteParameters parameters, QueryParameters query) {
        HomeTile tile = parameters.get("procedure").flatMap(HomeTile::elsewhere).orElseThrow(NotFoundException::new);
        titleKey = tile.titleKey();
        Anchor site = new Anchor(tile.site(), getTranslation("shell.elsewhere.go", tile.host()));
        site.addClassNames("button", "button-primary", "external");
        Anchor home = new Anchor("/", getTranslation("shell.backHome"));
        removeAll();
        add(
                new PageHeading(getTranslation(titleKey), getTranslation(tile.sentenceKey())),
                new Paragraph(site),
                new Paragraph(home));
    }

    @Override
    public String getPageTitle() {
        return titles.of(getTranslation(titleKey));
    }
}
