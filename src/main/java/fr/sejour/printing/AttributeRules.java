package fr.sejour.printing;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the attributes of a template may say: values of one kind, and attributes that several elements have. Lengths are points (1/72 inch).
 */
final class AttributeRules {

    private static final int LONGEST = 2000;
    private static final int WIDEST_SPACE = 100;
    private static final int LARGEST_FONT = 200;

    static final Predicate<String> ANY = value -> value.length() <= LONGEST;
    /** What may be called by name in an expression: no name of JasperReports' own, which all hold an underscore. */
    static final Predicate<String> NAMED = matching("[a-zA-Z][a-zA-Z0-9]{0,59}");

    static final Predicate<String> FLAG = oneOf("true", "false");
    static final Predicate<String> LENGTH = upTo(0, LONGEST);
    static final Predicate<String> SPACE = upTo(0, WIDEST_SPACE);
    private static final Predicate<String> COLOUR = matching("#[0-9A-Fa-f]{6}");
    private static final Predicate<String> LINE = matching("\\d{1,2}(\\.\\d{1,3})?");
    static final Predicate<String> STYLE_NAME = matching("[A-Za-z][A-Za-z0-9_ -]{0,59}");
    private static final Predicate<String> MODE = oneOf("Opaque", "Transparent");
    static final Predicate<String> ACROSS = oneOf("Left", "Center", "Right");
    static final Predicate<String> DOWN = oneOf("Top", "Middle", "Bottom");
    static final Predicate<String> SCALE = oneOf("Clip", "FillFrame", "RetainShape");

    static final Map<String, Predicate<String>> TEXT = Map.ofEntries(
            entry("hTextAlign", oneOf("Left", "Center", "Right", "Justified")),
            entry("vTextAlign", oneOf("Top", "Middle", "Bottom", "Justified")),
            entry("rotation", oneOf("None", "Left", "Right", "UpsideDown")),
            entry("fontName", oneOf(PaperContext.FONT_FAMILY)),
            entry("fontSize", AttributeRules::isFontSize),
            entry("bold", FLAG),
            entry("italic", FLAG),
            entry("underline", FLAG),
            entry("strikeThrough", FLAG),
            entry("blankWhenNull", FLAG));
    static final Map<String, Predicate<String>> ELEMENT = Map.ofEntries(
            entry("kind", oneOf("textField", "staticText", "line", "rectangle", "ellipse", "frame", "image", "break")),
            entry("uuid", matching("[0-9a-f-]{36}")),
            entry("key", NAMED),
            entry("x", LENGTH),
            entry("y", LENGTH),
            entry("width", LENGTH),
            entry("height", LENGTH),
            entry("style", STYLE_NAME),
            entry("mode", MODE),
            entry("forecolor", COLOUR),
            entry("backcolor", COLOUR),
            entry("positionType", oneOf("Float", "FixRelativeToTop", "FixRelativeToBottom")),
            entry(
                    "stretchType",
                    oneOf(
                            "NoStretch",
                            "ElementGroupHeight",
                            "ElementGroupBottom",
                            "ContainerHeight",
                            "ContainerBottom")),
            entry("removeLineWhenBlank", FLAG));
    static final Map<String, Predicate<String>> BAND =
            Map.of("height", LENGTH, "splitType", oneOf("Stretch", "Prevent", "Immediate"));
    static final Map<String, Predicate<String>> PEN =
            Map.of("lineWidth", LINE, "lineStyle", oneOf("Solid", "Dashed", "Dotted", "Double"), "lineColor", COLOUR);
    static final Map<String, Predicate<String>> STYLE = both(
            TEXT,
            Map.of(
                    "style", STYLE_NAME,
                    "mode", MODE,
                    "forecolor", COLOUR,
                    "backcolor", COLOUR,
                    "radius", SPACE,
                    "scaleImage", SCALE,
                    "hImageAlign", ACROSS,
                    "vImageAlign", DOWN));

    private AttributeRules() {}

    static Map<String, Predicate<String>> both(
            Map<String, Predicate<String>> some, Map<String, Predicate<String>> others) {
        Map<String, Predicate<String>> all = new HashMap<>(some);
        all.putAll(others);
        return Map.copyOf(all);
    }

    static Predicate<String> matching(String regex) {
        return Pattern.compile(regex).asMatchPredicate();
    }

    static Predicate<String> oneOf(String... values) {
        return Set.of(values)::contains;
    }

    static Predicate<String> upTo(int least, int most) {
        return value ->
                value.matches("\\d{1,4}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
    }

    private static boolean isFontSize(String size) {
        return size.matches("\\d{1,3}(\\.\\d{1,2})?")
                && Float.parseFloat(size) >= 1
                && Float.parseFloat(size) <= LARGEST_FONT;
    }
}
