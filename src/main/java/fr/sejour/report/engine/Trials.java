package fr.sejour.report.engine;

import java.util.List;

/**
 * Prints templates that nobody has published yet, and that may be anything, apart from the service. Safe for many threads
 * at once.
 */
public final class Trials implements AutoCloseable {

    /** What came of it. */
    public sealed interface Outcome {}

    /** The paper. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Printed(byte[] pdf) implements Outcome {}

    /** Something in the files is not allowed or wrong. */
    public record Refused(List<TemplateProblem> problems) implements Outcome {}

    /** The template was allowed, but took more than it may. */
    public record Stopped(Reason reason) implements Outcome {}

    /** What a template took too much of. */
    public enum Reason {
        TIME,
        MEMORY
    }

    /** Prints as {@link PaperEngine#print}, with these files and no others. */
    public Outcome print(TemplateFiles files, PaperRequest request) {
        try {
            return new Printed(new PaperEngine(files).print(request).pdf());
        } catch (PaperException refused) {
            return new Refused(refused.problems());
        }
    }

    @Override
    public void close() {
        // Nothing is kept yet.
    }
}
