package fr.sejour.printing;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.List;
import java.util.Optional;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.pdf.AbstractPdfTextRenderer;
import net.sf.jasperreports.pdf.SimplePdfTextRenderer;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;

/**
 * Draws a text in Latin letters of one kind: lines are known since the page was filled, so that each is put to its place as
 * it stands. The usual way breaks them once more.
 */
final class LatinRenderer extends SimplePdfTextRenderer {

    private static final List<Attribute> NEEDS_THE_USUAL_WAY = List.of(
            TextAttribute.UNDERLINE, TextAttribute.STRIKETHROUGH, TextAttribute.SUPERSCRIPT, TextAttribute.BACKGROUND);

    private final PaperProducer producer;
    private final PaperTags tags;
    private final Font font;

    private LatinRenderer(PdfTextRendererContext context, PaperProducer producer, PaperTags tags, Font font) {
        super(producer.getContext().getJasperReportsContext(), context);
        this.producer = producer;
        this.tags = tags;
        this.font = font;
    }

    /** One for this text; empty when it is to be drawn the usual way. */
    static Optional<AbstractPdfTextRenderer> of(
            PdfTextRendererContext context, PaperProducer producer, PaperTags tags) {
        JRPrintText text = context.getPrintText();
        String words = context.getStyledText().getText();
        List<JRStyledText.Run> runs = context.getStyledText().getRuns();
        if (runs.size() != 1
                || NEEDS_THE_USUAL_WAY.stream().anyMatch(runs.getFirst().attributes::containsKey)
                || text.getLineBreakOffsets() == null
                || text.getLeadingOffset() == 0
                || text.getLinkType() != null
                || text.getAnchorName() != null
                || text.getHorizontalTextAlign() == HorizontalTextAlignEnum.JUSTIFIED
                || words.lines().anyMatch(line -> line.isEmpty() || !LatinFont.suffices(line))) {
            return Optional.empty();
        }
        Font font = producer.font(runs.getFirst().attributes, context.getTextLocale(), "");
        return font.getStyle() == Font.NORMAL
                ? Optional.of(new LatinRenderer(context, producer, tags, font))
                : Optional.empty();
    }

    @Override
    public void render() {
        float leading = text.getLineSpacingFactor() * font.getSize();
        float baseline = producer.getPdfWriter().getPageSize().getHeight()
                - y
                - topPadding
                - verticalAlignOffset
                - text.getLeadingOffset();
        short[] breaks = text.getLineBreakOffsets();
        int broken = 0;
        int nextBreak = breaks.length == 0 ? allText.length() : breaks[0];
        int start = 0;
        while (start < allText.length()) {
            int paragraphEnd = allText.indexOf('\n', start) < 0 ? allText.length() : allText.indexOf('\n', start);
            tags.begin(text);
            while (start < paragraphEnd) {
                int end = Math.min(nextBreak, paragraphEnd);
                baseline -= leading;
                draw(allText.substring(start, end).stripTrailing(), baseline);
                start = end;
                if (end == nextBreak) {
                    broken++;
                    nextBreak = broken < breaks.length ? nextBreak + breaks[broken] : allText.length();
                }
            }
            tags.end();
            start++;
        }
    }

    private void draw(String line, float baseline) {
        PdfContentByte page = producer.getPdfContentByte();
        page.beginText();
        page.setFontAndSize(font.getBaseFont(), font.getSize());
        page.setColorFill(font.getColor());
        page.setTextMatrix(left(line), baseline);
        page.showText(line);
        page.endText();
    }

    private float left(String line) {
        float room = width - leftPadding - rightPadding - font.getBaseFont().getWidthPoint(line, font.getSize());
        return x
                + leftPadding
                + switch (text.getHorizontalTextAlign()) {
                    case RIGHT -> room;
                    case CENTER -> room / 2;
                    case LEFT, JUSTIFIED -> 0;
                };
    }
}
