package fr.sejour.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A page that failed: with a reference, and « service indisponible » when the database does not answer. */
@ParentLayout(MainLayout.class)
@PageTitle(ErrorContent.TITLE)
@AnonymousAllowed
class FailureView extends Div implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Failure failure = Failure.log(event.getLocation().getPath(), parameter.getException());
        removeAll();
        add(ErrorContent.of(failure));
        return failure.status();
    }
}
