package fr.sejour.complement;

import fr.sejour.dossier.DocumentType;
import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with the answer to one document, to be said to the applicant.
 *
 * @param arguments of the sentence, after the title of the document
 */
public record AnswerError(DocumentType type, Part part, Fault fault, List<Integer> arguments) implements Serializable {

    public AnswerError {
        arguments = List.copyOf(arguments);
    }

    /** The field it is about. */
    public enum Part {
        CHOICE,
        REASON,
        FILES,
        NUMBER,
        MESSAGE
    }

    /** What can be wrong. */
    public enum Fault {
        MISSING,
        /** Argument: most characters. */
        TOO_LONG,
        /** Argument: how many characters the number has without spaces. */
        SHAPE
    }

    /** Key of the sentence in the message bundles; its first argument is the title of the document. */
    public String messageKey() {
        return "complement.error." + part + "." + fault;
    }
}
