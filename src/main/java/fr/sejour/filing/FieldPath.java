package fr.sejour.filing;

import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.SwornStatement;
import java.io.Serializable;

/**
 * Points to one field on the screen, for forms to find where an error belongs.
 *
 * @param item which one, where there are several: the line of a child counted from 0, the name of a document or
 *     statement; else empty
 */
public record FieldPath(Field field, String item) implements Serializable {

    public static FieldPath of(Field field) {
        return new FieldPath(field, "");
    }

    /** A field in a line of the children, counted from 0. */
    public static FieldPath ofChild(int line, Field field) {
        return new FieldPath(field, Integer.toString(line));
    }

    public static FieldPath of(DocumentType type) {
        return switch (type.kind()) {
            case FILE -> new FieldPath(Field.DOCUMENT, type.name());
            case NUMBER -> new FieldPath(Field.EPHOTO, type.name());
        };
    }

    public static FieldPath of(SwornStatement statement) {
        return new FieldPath(Field.STATEMENT, statement.name());
    }
}
