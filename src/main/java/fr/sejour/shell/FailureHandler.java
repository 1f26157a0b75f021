package fr.sejour.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ErrorHandlerUtil;
import java.util.Optional;

/**
 * An act on a page that failed, as opposed to a page that cannot be shown: the page stays as it is and says so at its top.
 * Something missing gets its own page.
 */
final class FailureHandler implements ErrorHandler {

    private static final long serialVersionUID = 1;

    @Override
    public void error(ErrorEvent event) {
        Throwable cause = event.getThrowable();
        if (ErrorHandlerUtil.handleErrorByRedirectingToErrorView(cause)) {
            return;
        }
        Optional<UI> ui = event.getComponent().flatMap(Component::getUI).or(() -> Optional.ofNullable(UI.getCurrent()));
        String where = ui.map(open -> open.getActiveViewLocation().getPath()).orElse("session");
        Failure failure = Failure.log(where, cause);
        ui.flatMap(MainLayout::of).ifPresent(frame -> frame.tell(failure));
    }
}
