package fr.sejour.printing;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator.Attribute;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRFont;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.fill.SimpleTextLine;
import net.sf.jasperreports.engine.fill.SimpleTextLineWrapper;
import net.sf.jasperreports.engine.fill.TextLine;
import net.sf.jasperreports.engine.fill.TextLineWrapper;
import net.sf.jasperreports.engine.fill.TextMeasureContext;
import net.sf.jasperreports.engine.fill.TextMeasurer;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.util.AbstractTextMeasurerFactory;
import net.sf.jasperreports.engine.util.JRStyledText;
import org.jspecify.annotations.Nullable;

/**
 * Breaks texts into lines. Latin letters stand beside each other, each as wide as it is: lines of them are added up, where
 * the usual way shapes each as if it were Arabic.
 */
final class LatinMeasurer extends TextMeasurer {

    /** Widths of small letters come rounded. */
    private static final float LARGE = 1000;

    private static final Map<Attribute, Object> EAST_ASIAN =
            Map.of(TextAttribute.FAMILY, EastAsianFont.FAMILY, TextAttribute.WEIGHT, TextAttribute.WEIGHT_REGULAR);

    private final FontUtil fonts;
    private final Map<FontKey, Metrics> known;

    private LatinMeasurer(FontUtil fonts, JRCommonText element, Map<FontKey, Metrics> known) {
        super(fonts, element);
        this.fonts = fonts;
        this.known = known;
    }

    /** Named by class in the settings of JasperReports, which make one of it. */
    public static final class Factory extends AbstractTextMeasurerFactory {

        private final Map<FontKey, Metrics> known = new ConcurrentHashMap<>();

        @Override
        public JRTextMeasurer createMeasurer(JasperReportsContext context, JRCommonText element) {
            return createMeasurer(FontUtil.getInstance(context), element);
        }

        @Override
        public JRTextMeasurer createMeasurer(FontUtil fonts, JRCommonText element) {
            return new LatinMeasurer(fonts, element, known);
        }
    }

    @Override
    public JRMeasuredText measure(
            JRStyledText text, int start, int availableHeight, boolean indentFirstLine, boolean canOverflow) {
        return super.measure(inTheirFonts(text), start, availableHeight, indentFirstLine, canOverflow);
    }

    /** The text itself, or one that names another font for its East Asian parts. */
    private static JRStyledText inTheirFonts(JRStyledText text) {
        String words = text.getText();
        if (!EastAsianFont.isNeeded(words)) {
            return text;
        }
        JRStyledText mixed = new JRStyledText(text.getLocale(), words);
        for (int start = 0, end; start < words.length(); start = end) {
            end = EastAsianFont.endOfPart(words, start);
            if (EastAsianFont.isFor(words.charAt(start))) {
                mixed.addRun(new JRStyledText.Run(EAST_ASIAN, start, end));
            }
        }
        // Runs are heeded from the last to the first.
        mixed.setGlobalAttributes(text.getGlobalAttributes());
        return mixed;
    }

    @Override
    protected boolean renderParagraph(TextLineWrapper usual, int start, @Nullable String paragraph) {
        TextLineWrapper lines = usual;
        if (usual instanceof SimpleTextLineWrapper
                && paragraph != null
                && textElement instanceof JRFont font
                && LatinFont.suffices(paragraph)) {
            lines = new Lines(usual, paragraph, metrics(font));
        }
        return super.renderParagraph(lines, start, paragraph);
    }

    private Metrics metrics(JRFont font) {
        int style = (font.isBold() ? Font.BOLD : 0) | (font.isItalic() ? Font.ITALIC : 0);
        return known.computeIfAbsent(new FontKey(font.getFontName(), style, font.getFontSize()), this::measure);
    }

    private Metrics measure(FontKey key) {
        Font font = fonts.getAwtFontFromBundles(key.family(), key.style(), key.size(), null, false);
        FontRenderContext screen = getFontRenderContext();
        Font large = font.deriveFont(LARGE);
        float[] widths = new float[LatinFont.LAST + 1];
        for (int letter = ' '; letter < widths.length; letter++) {
            String sign = Character.toString(letter);
            if (LatinFont.suffices(sign)) {
                widths[letter] = (float) large.getStringBounds(sign, screen).getWidth() * key.size() / LARGE;
            }
        }
        return new Metrics(key.size(), widths, font.getLineMetrics(" ", screen));
    }

    private record FontKey(String family, int style, float size) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Metrics(float size, float[] widths, LineMetrics vertical) {

        float width(String text, int start, int end) {
            float sum = 0;
            for (int place = start; place < end; place++) {
                sum += widths[text.charAt(place)];
            }
            return sum;
        }

        TextLine line(int start, int end, float width) {
            SimpleTextLine line = new SimpleTextLine();
            line.setAscent(vertical.getAscent());
            line.setDescent(vertical.getDescent());
            line.setLeading(vertical.getLeading());
            line.setCharacterCount(end - start);
            line.setAdvance(width);
            line.setLeftToRight(true);
            return line;
        }
    }

    /** One paragraph, taken line by line. */
    private static final class Lines implements TextLineWrapper {

        private final TextLineWrapper usual;
        private final String text;
        private final Metrics metrics;
        private int position;

        Lines(TextLineWrapper usual, String text, Metrics metrics) {
            this.usual = usual;
            this.text = text;
            this.metrics = metrics;
        }

        @Override
        public @Nullable TextLine nextLine(float width, int limit, boolean wholeWord) {
            int end = whereToBreak(position, fitting(width), limit, wholeWord);
            if (end == position) {
                return null;
            }
            int printed = end;
            while (printed > position + 1 && text.charAt(printed - 1) == ' ') {
                printed--;
            }
            TextLine line = metrics.line(position, end, metrics.width(text, position, printed));
            position = end;
            return line;
        }

        /** How far the text goes before it is wider than this. */
        private int fitting(float width) {
            float sum = 0;
            for (int end = position; end < text.length(); end++) {
                sum += metrics.widths()[text.charAt(end)];
                if (sum > width) {
                    return end;
                }
            }
            return text.length();
        }

        /** Between two words; within one only when it does not fit on a line of its own. */
        private int whereToBreak(int start, int fitting, int limit, boolean wholeWord) {
            if (fitting >= limit) {
                return limit;
            }
            BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
            places.setText(text);
            int place = text.charAt(fitting) == ' ' ? places.following(fitting) : places.preceding(fitting + 1);
            if (place <= start) {
                return wholeWord ? start : Math.max(start + 1, fitting);
            }
            return Math.min(place, limit);
        }

        @Override
        public int paragraphPosition() {
            return position;
        }

        @Override
        public int paragraphEnd() {
            return text.length();
        }

        @Override
        public float maxFontsize(int start, int end) {
            return metrics.size();
        }

        @Override
        public void init(TextMeasureContext context) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean start(JRStyledText styledText) {
            throw new UnsupportedOperationException();
        }

        /** Already so, unless it is to be cut off after any letter, which papers never are. */
        @Override
        public void startParagraph(int start, int end, boolean cutAnywhere) {
            position = 0;
        }

        @Override
        public void startEmptyParagraph(int start) {
            usual.startEmptyParagraph(start);
        }

        @Override
        public TextLine baseTextLine(int index) {
            return usual.baseTextLine(index);
        }

        @Override
        public String getLineText(int start, int end) {
            return usual.getLineText(start, end);
        }

        @Override
        public char charAt(int index) {
            return usual.charAt(index);
        }

        @Override
        public TextLineWrapper lastLineWrapper(String line, int start, int length, boolean cutAnywhere) {
            return usual.lastLineWrapper(line, start, length, cutAnywhere);
        }
    }
}
