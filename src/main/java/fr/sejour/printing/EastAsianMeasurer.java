package fr.sejour.printing;

import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Map;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.fill.TextMeasurer;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.util.AbstractTextMeasurerFactory;
import net.sf.jasperreports.engine.util.JRStyledText;

/** Measures the East Asian parts of a text in the font that they are printed with. */
final class EastAsianMeasurer extends TextMeasurer {

    private static final Map<Attribute, Object> EAST_ASIAN =
            Map.of(TextAttribute.FAMILY, EastAsianFont.FAMILY, TextAttribute.WEIGHT, TextAttribute.WEIGHT_REGULAR);

    private EastAsianMeasurer(FontUtil fonts, JRCommonText element) {
        super(fonts, element);
    }

    /** Named by class in the settings of JasperReports, which make one of it. */
    public static final class Factory extends AbstractTextMeasurerFactory {

        @Override
        public JRTextMeasurer createMeasurer(JasperReportsContext context, JRCommonText element) {
            return createMeasurer(FontUtil.getInstance(context), element);
        }

        @Override
        public JRTextMeasurer createMeasurer(FontUtil fonts, JRCommonText element) {
            return new EastAsianMeasurer(fonts, element);
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
}
