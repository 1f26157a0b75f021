package fr.sejour.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks that all parts of a template fit. A band that does not fit a page would start again on each next page, and
 * an element outside its band or frame would be left out or overprint another.
 */
final class TemplateSpace {

    private static final Set<String> REPEATED = Set.of("pageHeader", "columnHeader", "columnFooter", "pageFooter");
    private static final Set<String> BANDS =
            Set.of("title", "summary", "noData", "lastPageFooter", "background", "band");
    private static final List<String> PAGE =
            List.of("pageWidth", "pageHeight", "leftMargin", "rightMargin", "topMargin", "bottomMargin");

    /** Narrower, a line has no room for a letter. */
    private static final int NARROWEST_TEXT = 10;
    /** What a page must have left between what stands on each, in points. */
    private static final int LEAST_FOR_CONTENT = 72;

    private final TemplateSheet template;
    private final List<TemplateProblem> problems = new ArrayList<>();

    private TemplateSpace(TemplateSheet template) {
        this.template = template;
    }

    /** @return nothing when the page itself is none */
    static List<TemplateProblem> check(TemplateSheet template, @Nullable TemplateSheet frame) {
        TemplateSpace space = new TemplateSpace(template);
        TemplateXml root = template.root();
        int repeated = repeated(root) + (frame == null ? 0 : repeated(frame.root()));
        if (!space.isPage()) {
            return space.problems;
        }
        space.bands(template, repeated);
        if (frame != null) {
            space.bands(frame, repeated);
            space.sameAs(frame);
        }
        return space.problems;
    }

    private static int repeated(TemplateXml root) {
        return onEachPage(root).mapToInt(band -> band.number("height")).sum();
    }

    private static Stream<TemplateXml> onEachPage(TemplateXml root) {
        return Stream.concat(
                root.children().stream().filter(band -> REPEATED.contains(band.name())),
                root.children("group")
                        .filter(group -> "true".equals(group.attribute("reprintHeaderOnEachPage")))
                        .flatMap(group -> group.children("groupHeader"))
                        .flatMap(header -> header.children("band")));
    }

    private static int inside(TemplateXml root) {
        return root.number("pageHeight") - root.number("topMargin") - root.number("bottomMargin");
    }

    private boolean isPage() {
        TemplateXml root = template.root();
        if (PAGE.stream().anyMatch(size -> root.attribute(size) == null) || root.attribute("columnWidth") == null) {
            problems.add(template.problem(root, "page-missing", String.join(", ", PAGE) + ", columnWidth"));
        } else if (TemplateRules.allows(root)) {
            int columns = Math.max(1, root.number("columnCount"));
            int wide = root.number("leftMargin")
                    + columns * root.number("columnWidth")
                    + (columns - 1) * root.number("columnSpacing")
                    + root.number("rightMargin");
            if (wide > root.number("pageWidth")) {
                problems.add(template.problem(root, "page-narrow", wide, root.number("pageWidth")));
            }
            return true;
        }
        return false;
    }

    private void sameAs(TemplateSheet frame) {
        for (String size : PAGE) {
            if (template.root().number(size) != frame.root().number(size)) {
                problems.add(template.problem(
                        template.root(), "page-frame", size, frame.root().number(size)));
            }
        }
    }

    private void bands(TemplateSheet sheet, int repeated) {
        int room = inside(template.root()) - repeated;
        if (room < LEAST_FOR_CONTENT) {
            onEachPage(sheet.root())
                    .findFirst()
                    .ifPresent(band -> problems.add(sheet.problem(band, "page-full", LEAST_FOR_CONTENT)));
            return;
        }
        sheet.root()
                .all()
                .filter(band -> BANDS.contains(band.name()) || REPEATED.contains(band.name()))
                .forEach(band -> {
                    int height = band.number("height");
                    int most = band.name().equals("background") ? inside(template.root()) : room;
                    if (BANDS.contains(band.name()) && height > most) {
                        problems.add(sheet.problem(band, "band-high", height, most));
                    }
                    elements(sheet, band, width(band), height);
                });
        sheet.root()
                .children("group")
                .filter(group -> group.number("minHeightToStartNewPage") > room)
                .forEach(group ->
                        problems.add(sheet.problem(group, "band-high", group.number("minHeightToStartNewPage"), room)));
    }

    /** Bands of columns are as wide as these, others as the page without its margins. */
    private int width(TemplateXml band) {
        TemplateXml root = template.root();
        return Set.of("band", "columnHeader", "columnFooter").contains(band.name())
                ? root.number("columnWidth")
                : root.number("pageWidth") - root.number("leftMargin") - root.number("rightMargin");
    }

    private void elements(TemplateSheet sheet, TemplateXml parent, int width, int height) {
        parent.children("element").forEach(element -> {
            int right = element.number("x") + element.number("width");
            int bottom = element.number("y") + element.number("height");
            if (right > width || bottom > height) {
                problems.add(
                        sheet.problem(element, "outside", Math.max(0, right - width), Math.max(0, bottom - height)));
            }
            boolean isText = Set.of("textField", "staticText")
                    .contains(element.attributes().getOrDefault("kind", ""));
            if (isText && element.number("width") < NARROWEST_TEXT) {
                problems.add(sheet.problem(element, "narrow", NARROWEST_TEXT));
            }
            elements(sheet, element, element.number("width"), element.number("height"));
        });
    }
}
