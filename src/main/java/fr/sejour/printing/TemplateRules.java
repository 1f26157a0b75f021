package fr.sejour.printing;

import static fr.sejour.printing.AttributeRules.ACROSS;
import static fr.sejour.printing.AttributeRules.ANY;
import static fr.sejour.printing.AttributeRules.BAND;
import static fr.sejour.printing.AttributeRules.DOWN;
import static fr.sejour.printing.AttributeRules.ELEMENT;
import static fr.sejour.printing.AttributeRules.FLAG;
import static fr.sejour.printing.AttributeRules.LENGTH;
import static fr.sejour.printing.AttributeRules.NAMED;
import static fr.sejour.printing.AttributeRules.PEN;
import static fr.sejour.printing.AttributeRules.SCALE;
import static fr.sejour.printing.AttributeRules.SPACE;
import static fr.sejour.printing.AttributeRules.STYLE;
import static fr.sejour.printing.AttributeRules.STYLE_NAME;
import static fr.sejour.printing.AttributeRules.TEXT;
import static fr.sejour.printing.AttributeRules.both;
import static fr.sejour.printing.AttributeRules.matching;
import static fr.sejour.printing.AttributeRules.oneOf;
import static fr.sejour.printing.AttributeRules.upTo;
import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a template may hold: elements, the elements within them, attributes, and the values of these. What is not listed is
 * refused.
 */
final class TemplateRules {

    static final Map<String, TemplateExpression.Type> TYPES = Map.of(
            "java.lang.String",
            TemplateExpression.Type.TEXT,
            "java.lang.Boolean",
            TemplateExpression.Type.CONDITION,
            "java.lang.Integer",
            TemplateExpression.Type.NUMBER,
            "java.lang.Long",
            TemplateExpression.Type.NUMBER,
            Picture.class.getName(),
            TemplateExpression.Type.PICTURE);

    /** A variable grows with each row when it is a text. */
    private static final Set<String> NUMBERS = Set.of("java.lang.Integer", "java.lang.Long");

    /**
     * An element.
     *
     * @param children names of the elements it may hold
     * @param attributes it may have, with their values
     * @param hasText whether it may hold text
     */
    record Shape(Set<String> children, Map<String, Predicate<String>> attributes, boolean hasText) {

        boolean allows(String attribute, String value) {
            Predicate<String> allowed = attributes.get(attribute);
            return allowed != null && allowed.test(value);
        }
    }

    private static final Shape WORDS = new Shape(Set.of(), Map.of(), true);
    private static final Shape BANDS = shape("band", Map.of());
    private static final Shape ONE_BAND = shape("property printWhenExpression element", BAND);

    private static final Map<String, Shape> SHAPES = Map.ofEntries(
            entry(
                    "jasperReport",
                    shape(
                            "property template style parameter field variable group background title pageHeader columnHeader"
                                    + " detail columnFooter pageFooter lastPageFooter summary noData",
                            Map.ofEntries(
                                    entry("name", matching("[A-Za-z0-9][A-Za-z0-9_-]{0,59}")),
                                    entry("language", oneOf("java")),
                                    entry("uuid", matching("[0-9a-f-]{36}")),
                                    entry("resourceBundle", oneOf(PaperEngine.TEXTS)),
                                    entry("columnCount", upTo(1, 3)),
                                    entry("printOrder", oneOf("Vertical", "Horizontal")),
                                    entry("pageWidth", upTo(200, 1200)),
                                    entry("pageHeight", upTo(200, 1700)),
                                    entry("orientation", oneOf("Portrait", "Landscape")),
                                    entry("columnWidth", upTo(1, 1200)),
                                    entry("columnSpacing", SPACE),
                                    entry("leftMargin", SPACE),
                                    entry("rightMargin", SPACE),
                                    entry("topMargin", SPACE),
                                    entry("bottomMargin", SPACE),
                                    entry("titleNewPage", FLAG),
                                    entry("summaryNewPage", FLAG),
                                    entry("summaryWithPageHeaderAndFooter", FLAG),
                                    entry(
                                            "whenNoDataType",
                                            oneOf("NoPages", "BlankPage", "AllSectionsNoDetail", "NoDataSection"))))),
            entry("jasperTemplate", shape("style", Map.of())),
            entry("template", WORDS),
            entry("property", shape("", Map.of("name", ANY, "value", ANY))),
            entry(
                    "style",
                    shape(
                            "conditionalStyle paragraph box pen",
                            both(STYLE, Map.of("name", STYLE_NAME, "default", FLAG)))),
            entry("conditionalStyle", shape("conditionExpression paragraph box pen", STYLE)),
            entry("conditionExpression", WORDS),
            entry("parameter", shape("description", Map.of("name", NAMED, "class", TYPES::containsKey))),
            entry("field", shape("description", Map.of("name", NAMED, "class", TYPES::containsKey))),
            entry("description", WORDS),
            entry(
                    "variable",
                    shape(
                            "expression initialValueExpression",
                            Map.of(
                                    "name",
                                    NAMED,
                                    "class",
                                    NUMBERS::contains,
                                    "calculation",
                                    oneOf("Nothing", "Count", "Sum", "Lowest", "Highest", "First"),
                                    "resetType",
                                    oneOf("Report", "Page", "Group", "None"),
                                    "resetGroup",
                                    NAMED,
                                    "incrementType",
                                    oneOf("Report", "Page", "Group", "None"),
                                    "incrementGroup",
                                    NAMED))),
            entry(
                    "group",
                    shape(
                            "expression groupHeader groupFooter",
                            Map.of(
                                    "name", NAMED,
                                    "startNewPage", FLAG,
                                    "resetPageNumber", FLAG,
                                    "minHeightToStartNewPage", LENGTH,
                                    "keepTogether", FLAG,
                                    "preventOrphanFooter", FLAG,
                                    "footerPosition", oneOf("Normal", "StackAtBottom", "ForceAtBottom"),
                                    "reprintHeaderOnEachPage", FLAG))),
            entry("groupHeader", BANDS),
            entry("groupFooter", BANDS),
            entry("detail", BANDS),
            entry("band", ONE_BAND),
            entry("background", ONE_BAND),
            entry("title", ONE_BAND),
            entry("pageHeader", ONE_BAND),
            entry("columnHeader", ONE_BAND),
            entry("columnFooter", ONE_BAND),
            entry("pageFooter", ONE_BAND),
            entry("lastPageFooter", ONE_BAND),
            entry("summary", ONE_BAND),
            entry("noData", ONE_BAND),
            entry("expression", WORDS),
            entry("initialValueExpression", WORDS),
            entry("printWhenExpression", WORDS),
            entry("hyperlinkTooltipExpression", WORDS),
            entry("text", WORDS),
            entry(
                    "paragraph",
                    shape(
                            "",
                            Map.of(
                                    "lineSpacing",
                                    oneOf("Single", "1_1_2", "Double", "Proportional"),
                                    "lineSpacingSize",
                                    matching("0\\.[5-9]\\d{0,2}|[1-4](\\.\\d{1,3})?"),
                                    "spacingBefore",
                                    SPACE,
                                    "spacingAfter",
                                    SPACE))),
            entry(
                    "box",
                    shape(
                            "pen topPen leftPen bottomPen rightPen",
                            Map.of(
                                    "padding", SPACE,
                                    "topPadding", SPACE,
                                    "leftPadding", SPACE,
                                    "bottomPadding", SPACE,
                                    "rightPadding", SPACE))),
            entry("pen", shape("", PEN)),
            entry("topPen", shape("", PEN)),
            entry("leftPen", shape("", PEN)),
            entry("bottomPen", shape("", PEN)),
            entry("rightPen", shape("", PEN)),
            entry(
                    "element textField",
                    element(
                            "expression paragraph box",
                            both(
                                    TEXT,
                                    Map.of(
                                            "textAdjust", oneOf("CutText", "StretchHeight"),
                                            "evaluationTime", oneOf("Now", "Report", "Page", "Group", "Master"),
                                            "evaluationGroup", NAMED)))),
            entry("element staticText", element("text paragraph box", TEXT)),
            entry("element line", element("pen", Map.of("direction", oneOf("TopDown", "BottomUp")))),
            entry("element rectangle", element("pen", Map.of("radius", SPACE))),
            entry("element ellipse", element("pen", Map.of())),
            entry("element frame", element("element box", Map.of())),
            entry(
                    "element image",
                    element(
                            "expression hyperlinkTooltipExpression box pen",
                            Map.of(
                                    "scaleImage", SCALE,
                                    "hImageAlign", ACROSS,
                                    "vImageAlign", DOWN,
                                    "onErrorType", oneOf("Error", "Blank")))),
            entry("element break", element("", Map.of("type", oneOf("Page")))));

    private TemplateRules() {}

    /** What this element may be and hold; nothing when there is no such element. */
    static @Nullable Shape of(TemplateXml element) {
        String kind = element.name().equals("element") ? "element " + element.attribute("kind") : element.name();
        return SHAPES.get(kind);
    }

    /** Whether the attributes of this element are all as they may be. */
    static boolean allows(TemplateXml element) {
        Shape shape = of(element);
        return shape != null
                && element.attributes().entrySet().stream()
                        .allMatch(attribute -> shape.allows(attribute.getKey(), attribute.getValue()));
    }

    private static Shape shape(String children, Map<String, Predicate<String>> attributes) {
        return new Shape(Set.of(children.split(" ")), attributes, false);
    }

    private static Shape element(String children, Map<String, Predicate<String>> attributes) {
        return shape("property printWhenExpression " + children, both(ELEMENT, attributes));
    }
}
