package fr.sejour.shared.ui;

import com.vaadin.flow.component.Component;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One error on a page, which the person must correct.
 *
 * @param field the field to correct; null when the page as a whole is concerned
 * @param message sentence that names the field, the error and an example
 */
public record Problem(@Nullable Component field, String message) implements Serializable {}
