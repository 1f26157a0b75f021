package fr.sejour.workshop;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Name of a file that designers change: a template, the frame that templates stand in, or the style sheet.
 *
 * @throws IllegalArgumentException when a file of designers cannot have this name
 */
public record TemplateFile(String name) implements Comparable<TemplateFile>, Serializable {

    /** The style sheet of all templates. */
    public static final TemplateFile STYLES = new TemplateFile("styles.jrtx");

    private static final String TEMPLATE = ".jrxml";

    public TemplateFile {
        if (!isName(name)) {
            throw new IllegalArgumentException("No template is called so");
        }
    }

    /** Reads a name; empty when a file of designers cannot have it. */
    public static Optional<TemplateFile> parse(String name) {
        return isName(name) ? Optional.of(new TemplateFile(name)) : Optional.empty();
    }

    /** The file of a template, or of a frame. */
    public static TemplateFile ofTemplate(String template) {
        return new TemplateFile(template + TEMPLATE);
    }

    private static boolean isName(String name) {
        return Names.PLAIN.matcher(name).matches();
    }

    /** The name without its ending, as papers use it. */
    public String withoutEnding() {
        return name.substring(0, name.lastIndexOf('.'));
    }

    boolean isStyles() {
        return !name.endsWith(TEMPLATE);
    }

    @Override
    public int compareTo(TemplateFile other) {
        return name.compareTo(other.name);
    }

    private static final class Names {
        static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}\\.(jrxml|jrtx)");

        private Names() {}
    }
}
