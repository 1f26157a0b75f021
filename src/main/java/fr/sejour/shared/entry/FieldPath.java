package fr.sejour.shared.entry;

import java.io.Serializable;

/**
 * Points to one field on the screen, for forms to find where an error belongs.
 *
 * @param item which field, when there are several of one kind: the number of its line counted from 0, or the name of
 *     the thing that the field is for; else empty
 */
public record FieldPath(FormField field, String item) implements Serializable {

    public static FieldPath of(FormField field) {
        return new FieldPath(field, "");
    }

    /** A field that exists once for each of several things, for instance for each document. */
    public static FieldPath of(FormField field, Enum<?> item) {
        return new FieldPath(field, item.name());
    }

    /** A field in one of several lines, which are counted from 0. */
    public static FieldPath ofLine(int line, FormField field) {
        return new FieldPath(field, Integer.toString(line));
    }
}
