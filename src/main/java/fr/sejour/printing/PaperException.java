package fr.sejour.printing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A template is missing, is not allowed, does not compile or cannot be filled. The message says which and why, for logs. */
public final class PaperException extends RuntimeException {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial")
    private final List<TemplateProblem> problems;

    PaperException(List<TemplateProblem> problems) {
        this(problems, null);
    }

    private PaperException(List<TemplateProblem> problems, @Nullable Throwable cause) {
        super(problems.stream().map(TemplateProblem::toString).collect(Collectors.joining("; ")), cause);
        this.problems = List.copyOf(problems);
    }

    PaperException(TemplateProblem problem) {
        this(List.of(problem));
    }

    /** With the reasons of the libraries below, of which the last is usually the one that helps. */
    static PaperException because(String file, String reason, Throwable cause) {
        String reasons = Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(": "));
        return new PaperException(List.of(TemplateProblem.of(file, 0, reason, reasons)), cause);
    }

    /** The problems, for the designer of the template; never empty. */
    public List<TemplateProblem> problems() {
        return problems;
    }
}
