package fr.sejour.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.sejour.shared.NotFoundException;

/**
 * Page shown when the requested content does not exist or belongs to somebody else; it equals the page for an unknown
 * address.
 */
@ParentLayout(MainLayout.class)
@PageTitle(ErrorContent.TITLE)
@AnonymousAllowed
class MissingView extends Div implements HasErrorParameter<NotFoundException> {

    MissingView() {
        add(ErrorContent.notFound());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return 404;
    }
}
