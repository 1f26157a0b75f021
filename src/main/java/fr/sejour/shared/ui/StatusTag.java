package fr.sejour.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.Locale;

/** A state in one or two words, such as « reçu » or « à corriger »; the words tell it, the colour only helps. */
@Tag(Tag.SPAN)
public final class StatusTag extends HtmlContainer {

    /** The colour that helps. */
    public enum Tone {
        NEUTRAL,
        PROGRESS,
        SUCCESS,
        WARNING,
        ERROR
    }

    public StatusTag(String text, Tone tone) {
        addClassName("tag");
        set(text, tone);
    }

    /** Changes the state shown. */
    public void set(String text, Tone tone) {
        for (Tone other : Tone.values()) {
            removeClassName(className(other));
        }
        addClassName(className(tone));
        setText(text);
    }

    private static String className(Tone tone) {
        return "tag-" + tone.name().toLowerCase(Locale.ROOT);
    }
}
