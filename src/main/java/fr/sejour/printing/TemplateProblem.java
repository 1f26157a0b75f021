package fr.sejour.printing;

import java.util.List;

/**
 * A problem of a template, for its designer.
 *
 * @param file file that contains the problem: the template itself, its frame or the style sheet
 * @param line line in this file, counted from 1; 0 when it is not known
 * @param key of the sentence in bundle {@code report}
 * @param arguments of this sentence
 */
public record TemplateProblem(String file, int line, String key, List<Object> arguments) {

    /** Start of the keys. */
    private static final String PREFIX = "report.template.";

    static TemplateProblem of(String file, int line, String reason, Object... arguments) {
        return new TemplateProblem(file, line, PREFIX + reason, List.of(arguments));
    }

    /** For logs. */
    @Override
    public String toString() {
        return file + ", line " + line + ": " + key.substring(PREFIX.length()) + " " + arguments;
    }
}
