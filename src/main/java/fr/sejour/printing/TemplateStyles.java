package fr.sejour.printing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that each style inherits only from styles above it, so that inheritance has no cycle. */
final class TemplateStyles {

    private TemplateStyles() {}

    static Set<String> names(TemplateSheet shared, TemplateSheet template) {
        return Stream.of(shared, template)
                .flatMap(sheet -> sheet.names("style").stream())
                .collect(Collectors.toSet());
    }

    static List<TemplateProblem> check(TemplateSheet shared, TemplateSheet template) {
        List<TemplateProblem> problems = new ArrayList<>();
        Set<String> above = new HashSet<>();
        for (TemplateSheet sheet : List.of(shared, template)) {
            sheet.root().children("style").forEach(style -> {
                String name = style.attributes().getOrDefault("name", "");
                String base = style.attribute("style");
                if (base != null && !above.contains(base)) {
                    problems.add(sheet.problem(style, "style-order", base));
                }
                if (name.isEmpty()) {
                    problems.add(sheet.problem(style, "nameless", "style"));
                } else if (!above.add(name)) {
                    problems.add(sheet.problem(style, "declared-twice", name));
                }
            });
        }
        return problems;
    }
}
