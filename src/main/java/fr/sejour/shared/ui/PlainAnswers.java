package fr.sejour.shared.ui;

import com.vaadin.flow.component.Component;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/** Sends pages that are the answer to a posted form, or that need headers of their own: plain HTML, as a {@link PlainView}'s. */
public interface PlainAnswers {

    /**
     * Sends a page in the frame of the service. No script runs in the page, and browsers do not cache it.
     *
     * @param titleKey key of the title that the browser shows
     * @param page makes the content of the page from the elements that a {@link PlainView} may use
     */
    void send(HttpServletRequest request, HttpServletResponse response, String titleKey, Supplier<Component> page)
            throws IOException;
}
