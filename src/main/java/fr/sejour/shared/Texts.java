package fr.sejour.shared;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The texts that people read, from the message bundles in {@code messages/}, one file a module and language. */
@Component
public class Texts {

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The text of a key, with its arguments put in.
     *
     * @throws org.springframework.context.NoSuchMessageException when no bundle has the key
     */
    public String get(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
