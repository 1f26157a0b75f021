package fr.sejour.printing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the expressions of a template may name: what it declares, what its frame declares, the counts of JasperReports, words. */
final class TemplateNames implements TemplateExpression.Names {

    /** The variables of JasperReports that a paper may show. */
    private static final Set<String> COUNTS =
            Set.of("PAGE_NUMBER", "REPORT_COUNT", "PAGE_COUNT", "MASTER_CURRENT_PAGE", "MASTER_TOTAL_PAGES");

    private static final Map<Character, String> ELEMENTS = Map.of('F', "field", 'P', "parameter", 'V', "variable");

    private static final Set<String> WORDS = ResourceBundle.getBundle(
                    PaperEngine.TEXTS, Locale.FRENCH, TemplateNames.class.getClassLoader(), PaperEngine.ROOT_IS_FRENCH)
            .keySet();

    private final Map<String, TemplateExpression.Type> types = new HashMap<>();
    private final List<TemplateProblem> problems = new ArrayList<>();

    private TemplateNames() {}

    /** In a style sheet, which any template may use, there are counts and words only. */
    static TemplateNames none() {
        return new TemplateNames();
    }

    /** @param frame that the template stands in and has the fields of */
    static TemplateNames of(TemplateSheet template, @Nullable TemplateSheet frame) {
        TemplateNames names = new TemplateNames();
        if (frame != null) {
            names.declare(frame, 'F');
            // Told where the frame itself is read.
            names.problems.clear();
        }
        ELEMENTS.keySet().forEach(kind -> names.declare(template, kind));
        Set<String> once = new HashSet<>();
        template.root().children("group").forEach(group -> {
            String name = group.attributes().getOrDefault("name", "");
            if (!once.add(name)) {
                names.problems.add(template.problem(group, "declared-twice", name));
            }
            names.types.put("V" + name + "_COUNT", TemplateExpression.Type.NUMBER);
        });
        return names;
    }

    private void declare(TemplateSheet sheet, char kind) {
        sheet.root().children(ELEMENTS.getOrDefault(kind, "")).forEach(declared -> {
            String name = declared.attributes().getOrDefault("name", "");
            TemplateExpression.Type type =
                    TemplateRules.TYPES.get(declared.attributes().getOrDefault("class", "java.lang.String"));
            if (name.isEmpty()) {
                problems.add(sheet.problem(declared, "nameless", declared.name()));
            } else if (type != null && types.put(kind + name, type) != null) {
                problems.add(sheet.problem(declared, "declared-twice", name));
            }
        });
    }

    /** Names that are declared wrongly. */
    List<TemplateProblem> problems() {
        return problems;
    }

    @Override
    public TemplateExpression.@Nullable Type type(char kind, String name) {
        if (kind == 'R') {
            return WORDS.contains(name) ? TemplateExpression.Type.TEXT : null;
        }
        return kind == 'V' && COUNTS.contains(name) ? TemplateExpression.Type.NUMBER : types.get(kind + name);
    }
}
