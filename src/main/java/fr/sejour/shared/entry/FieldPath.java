package fr.sejour.shared.entry;

import java.io.Serializable;

/**
 * Points to one field on the screen, for forms to find where an error belongs.
 *
 * @param item which one, where there are several: the number of a line counted from 0, the name of what the field
 *     stands for; else empty
 */
public record FieldPath(FormField field, String item) implements Serializable {

    public static FieldPath of(FormField field) {
        return new FieldPath(field, "");
    }

    /** A field that there is for each of several things, for instance for each document. */
    public static FieldPath of(FormField field, Enum<?> item) {
        return new FieldPath(field, item.name());
    }

    /** A field in a line of several, counted from 0. */
    public static FieldPath ofLine(int line, FormField field) {
        return new FieldPath(field, Integer.toString(line));
    }
}
