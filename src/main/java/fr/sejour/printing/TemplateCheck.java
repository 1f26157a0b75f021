package fr.sejour.printing;

import java.util.List;

/** Finds the problems of a template before anybody prints with it. Safe for many threads at once. */
public final class TemplateCheck {

    /**
     * Reads the template, its frame and the style sheet through, and compiles them when nothing in them is refused.
     * Takes tenths of a second.
     *
     * @param template its name without the ending, for instance {@code receipt}
     * @return problems in the order of the files; empty when papers can be printed with the template
     */
    public List<TemplateProblem> check(TemplateFiles files, String template) {
        try {
            PackedFonts.suffice();
            new Templates(files, new PaperContext(files), TemplateLint::check).get(template);
            return List.of();
        } catch (PaperException refused) {
            return refused.problems();
        }
    }
}
