package fr.sejour.filing.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import fr.sejour.shared.ui.Crumb;
import fr.sejour.shared.ui.HasBreadcrumb;
import java.util.List;

/** The view of a step that is filled in. */
interface StepView extends BeforeEnterObserver, HasDynamicTitle, HasBreadcrumb {

    /** The step that it shows. */
    OpenStep step();

    @Override
    default void beforeEnter(BeforeEnterEvent event) {
        step().enter(event);
    }

    @Override
    default String getPageTitle() {
        return step().title();
    }

    @Override
    default List<Crumb> breadcrumb() {
        return step().crumbs();
    }
}
