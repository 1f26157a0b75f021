package fr.sejour.printing;

import static fr.sejour.printing.TemplateExpression.Type;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a template, its frame and the style sheet through before anything is compiled. A template is a program: whatever
 * would load a class, open a file or an address, switch a guard off, or never come to an end is refused, with its line and
 * a reason. All problems are told, not only the first.
 */
final class TemplateLint {

    /** Elements that a designer may have met elsewhere, and the reason why not here. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("scriptlet", "scriptlet"),
            Map.entry("query", "query"),
            Map.entry("queryString", "query"),
            Map.entry("dataset", "data-set"),
            Map.entry("subDataset", "data-set"),
            Map.entry("import", "import"),
            Map.entry("propertyExpression", "property-expression"),
            Map.entry("sortField", "query"),
            Map.entry("filterExpression", "query"),
            Map.entry("defaultValueExpression", "default-value"),
            Map.entry("component", "component"));

    private static final Map<String, String> KNOWN_ATTRIBUTES = Map.of(
            "scriptletClass", "scriptlet",
            "formatFactoryClass", "class",
            "incrementerFactoryClass", "class",
            "ignorePagination", "endless-page",
            "isIgnorePagination", "endless-page",
            "markup", "markup",
            "pdfFontName", "font",
            "fontName", "font");
    private static final Map<String, String> KNOWN_KINDS =
            Map.of("subreport", "sub-report", "component", "component", "crosstab", "component", "chart", "component");

    private static final Pattern HYPERLINK = Pattern.compile("hyperlink.*|anchor.*|bookmark.*|linkT.*");
    private static final Pattern PROPERTIES =
            Pattern.compile("net\\.sf\\.jasperreports\\.export\\.(accessibility|pdf\\.tag)\\.[a-z.]{1,40}");
    private static final Pattern STUDIO = Pattern.compile("com\\.jaspersoft\\.studio\\..+");
    private static final Pattern PROPERTY_VALUE = Pattern.compile("[a-zA-Z0-9]{1,20}");
    private static final Set<String> NOT_IN_FRAME = Set.of(
            "style",
            "parameter",
            "variable",
            "group",
            "pageHeader",
            "columnHeader",
            "columnFooter",
            "lastPageFooter",
            "summary",
            "noData");
    private static final Pattern PLAIN_FRAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private final TemplateSheet sheet;
    private final TemplateNames names;
    private final Set<String> styles;
    private final TemplatePictures pictures;
    private final List<TemplateProblem> problems = new ArrayList<>();

    private TemplateLint(TemplateSheet sheet, TemplateNames names, Set<String> styles, TemplatePictures pictures) {
        this.sheet = sheet;
        this.names = names;
        this.styles = styles;
        this.pictures = pictures;
    }

    /**
     * All problems of these files, in their order.
     *
     * @param frame that the template stands in
     * @param shared the style sheet
     */
    static List<TemplateProblem> check(
            TemplateSheet template, @Nullable TemplateSheet frame, TemplateSheet shared, TemplateFiles files) {
        TemplatePictures pictures = new TemplatePictures(files);
        Set<String> styles = TemplateStyles.names(shared, template);
        List<TemplateProblem> problems = new ArrayList<>();
        TemplateNames ofTemplate = TemplateNames.of(template, frame);
        problems.addAll(new TemplateLint(template, ofTemplate, styles, pictures).check("jasperReport"));
        problems.addAll(ofTemplate.problems());
        if (frame != null) {
            TemplateNames ofFrame = TemplateNames.of(frame, null);
            problems.addAll(new TemplateLint(frame, ofFrame, styles, pictures).check("jasperReport"));
            problems.addAll(ofFrame.problems());
            problems.addAll(parts(template, frame));
        }
        problems.addAll(new TemplateLint(shared, TemplateNames.none(), styles, pictures).check("jasperTemplate"));
        problems.addAll(TemplateStyles.check(shared, template));
        problems.addAll(TemplateSpace.check(template, frame));
        List<String> order = frame == null
                ? List.of(template.file(), shared.file())
                : List.of(template.file(), frame.file(), shared.file());
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparingInt((TemplateProblem problem) -> order.indexOf(problem.file()))
                        .thenComparingInt(TemplateProblem::line))
                .toList();
    }

    /** The frame has its parts, the template others. */
    private static List<TemplateProblem> parts(TemplateSheet template, TemplateSheet frame) {
        List<TemplateProblem> problems = new ArrayList<>();
        template.root().children().stream()
                .filter(part -> Templates.PARTS_OF_FRAME.contains(part.name()))
                .forEach(part -> problems.add(template.problem(part, "frame-has", part.name(), frame.file())));
        frame.root().children().stream()
                .filter(part -> NOT_IN_FRAME.contains(part.name()) || Templates.FRAME.equals(part.attribute("name")))
                .forEach(part -> problems.add(frame.problem(part, "frame-without", part.name())));
        return problems;
    }

    private List<TemplateProblem> check(String root) {
        if (sheet.root().name().equals(root)) {
            walk(sheet.root(), null, "");
        } else {
            problems.add(sheet.problem(sheet.root(), "root", root));
        }
        return problems;
    }

    /** @param section the part of the page that this is in: title, detail and so on */
    private void walk(TemplateXml element, @Nullable TemplateXml parent, String section) {
        TemplateRules.Shape shape = TemplateRules.of(element);
        if (shape == null) {
            problem(element, KNOWN_KINDS.getOrDefault(kind(element), "kind"), kind(element));
            return;
        }
        attributes(element, shape);
        if (shape.hasText()) {
            text(element, parent);
        } else if (!element.text().isBlank()) {
            problem(element, "text", shortened(element.text()));
        }
        switch (element.name()) {
            case "property" -> property(element, parent);
            case "element" -> element(element, section);
            default -> {
                // Checked by its shape.
            }
        }
        for (TemplateXml child : element.children()) {
            if (shape.children().contains(child.name())) {
                walk(child, element, parent != null && parent == sheet.root() ? element.name() : section);
            } else {
                notAllowed(child, element);
            }
        }
    }

    private static String kind(TemplateXml element) {
        return element.attributes().getOrDefault("kind", "");
    }

    private void notAllowed(TemplateXml child, TemplateXml parent) {
        if (HYPERLINK.matcher(child.name()).matches()) {
            problem(child, "hyperlink", child.name());
        } else if (KNOWN.containsKey(child.name())) {
            problem(child, KNOWN.getOrDefault(child.name(), ""), child.name());
        } else {
            problem(child, "element", child.name(), parent.name());
        }
    }

    private void attributes(TemplateXml element, TemplateRules.Shape shape) {
        element.attributes().forEach((name, value) -> {
            if (shape.allows(name, value)) {
                return;
            }
            boolean isKnown = shape.attributes().containsKey(name);
            boolean isClass = name.equals("class") && isKnown;
            if (HYPERLINK.matcher(name).matches()) {
                problem(element, "hyperlink", name);
            } else if (isClass && element.name().equals("variable") && TemplateRules.TYPES.containsKey(value)) {
                problem(element, "variable", value);
            } else if (isClass) {
                problem(element, "class", shortened(value));
            } else if (KNOWN_ATTRIBUTES.containsKey(name)) {
                problem(element, KNOWN_ATTRIBUTES.getOrDefault(name, ""), shortened(value));
            } else if (!isKnown) {
                problem(element, "attribute", name, element.name());
            } else {
                problem(element, "value", name, shortened(value));
            }
        });
        String style = element.attribute("style");
        if (style != null && !styles.contains(style)) {
            problem(element, "style", shortened(style));
        }
        List.of("evaluationGroup", "resetGroup", "incrementGroup").forEach(attribute -> {
            String group = element.attribute(attribute);
            if (group != null && !sheet.names("group").contains(group)) {
                problem(element, "group", shortened(group));
            }
        });
    }

    private void property(TemplateXml property, @Nullable TemplateXml parent) {
        String name = property.attributes().getOrDefault("name", "");
        String value = property.attributes().getOrDefault("value", "");
        boolean allowed;
        if (name.equals(Templates.FRAME)) {
            allowed = parent == sheet.root() && PLAIN_FRAME.matcher(value).matches();
        } else if (PROPERTIES.matcher(name).matches()) {
            allowed = PROPERTY_VALUE.matcher(value).matches();
        } else {
            allowed = STUDIO.matcher(name).matches();
        }
        if (!allowed) {
            problem(property, "property", shortened(name), shortened(value));
        }
    }

    private void element(TemplateXml element, String section) {
        if (kind(element).equals("break") && !Set.of("detail", "summary").contains(section)) {
            problem(element, "break", section);
        }
        if (kind(element).equals("image")) {
            pictures.problem(sheet, element, names).ifPresent(problems::add);
        }
    }

    private void text(TemplateXml element, @Nullable TemplateXml parent) {
        String within = parent == null ? "" : parent.name();
        switch (element.name()) {
            case "template" -> {
                if (!element.text().strip().equals("\"" + Templates.STYLES + "\"")) {
                    problem(element, "style-sheet", Templates.STYLES);
                }
            }
            case "printWhenExpression", "conditionExpression" -> expression(element, Set.of(Type.CONDITION));
            case "hyperlinkTooltipExpression" -> expression(element, Set.of(Type.TEXT));
            case "initialValueExpression" -> expression(element, Set.of(Type.NUMBER));
            case "expression" -> {
                if (within.equals("variable")) {
                    expression(element, Set.of(Type.NUMBER));
                } else if (within.equals("group")) {
                    expression(element, Set.of(Type.TEXT, Type.NUMBER, Type.CONDITION));
                } else if (parent != null && kind(parent).equals("textField")) {
                    expression(element, Set.of(Type.TEXT, Type.NUMBER));
                }
            }
            default -> {
                if (element.text().length() > 4000) {
                    problem(element, "text-long", 4000);
                }
            }
        }
    }

    private void expression(TemplateXml element, Set<Type> expected) {
        String text = element.text();
        try {
            Type type = TemplateExpression.check(text, names);
            if (type != Type.NULL && !expected.contains(type)) {
                problem(
                        element,
                        "expression.kind."
                                + expected.stream()
                                        .min(Comparator.naturalOrder())
                                        .orElseThrow());
            }
        } catch (TemplateExpression.Fault fault) {
            problems.add(TemplateProblem.of(
                    sheet.file(), element.line() + lines(text, fault.offset), fault.reason, fault.argument));
        }
    }

    /** How many lines below the start tag the first sign after this offset is. */
    private static int lines(String text, int offset) {
        int place = offset;
        while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
            place++;
        }
        return (int)
                text.substring(0, place).chars().filter(sign -> sign == '\n').count();
    }

    private void problem(TemplateXml at, String reason, Object... arguments) {
        problems.add(sheet.problem(at, reason, arguments));
    }

    private static String shortened(String text) {
        String stripped = text.strip();
        return stripped.length() <= 60 ? stripped : stripped.substring(0, 60) + "…";
    }
}
