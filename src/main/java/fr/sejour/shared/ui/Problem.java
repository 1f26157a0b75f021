package fr.sejour.shared.ui;

import com.vaadin.flow.component.Component;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One thing to mend on a page.
 *
 * @param field the field to mend; null when the page as a whole is concerned
 * @param message the words, which name the field, what is wrong and an example
 */
public record Problem(@Nullable Component field, String message) implements Serializable {}
