package fr.sejour.filing.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/** A message that the next page shows once, about something that happened on the page before. */
enum NextPageMessage {
    /** A step was asked for before its turn. */
    REDIRECTED,
    /** The draft was abandoned, here or elsewhere. */
    ABANDONED,
    /** A step was asked for and there is no draft. */
    NO_DRAFT;

    /** Leaves it for the next page. */
    void leave(UI ui) {
        ComponentUtil.setData(ui, NextPageMessage.class, this);
    }

    /** Whether the page before left this. */
    boolean isLeft(UI ui) {
        return ComponentUtil.getData(ui, NextPageMessage.class) == this;
    }

    /** Takes what the page before left, if anything. */
    static Optional<NextPageMessage> take(UI ui) {
        Optional<NextPageMessage> left = Optional.ofNullable(ComponentUtil.getData(ui, NextPageMessage.class));
        ComponentUtil.setData(ui, NextPageMessage.class, null);
        return left;
    }
}
