package fr.sejour.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Locale;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.fill.TextMeasurer;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.util.JRStyledText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines break where JasperReports itself breaks them, whatever the width. */
class LatinMeasurerTest {

    private static final int NARROWEST = 30;
    private static final int WIDEST = 500;
    private static final int ENOUGH = 5000;

    private final PaperContext context = new PaperContext(TemplateFiles.onClasspath());

    @ParameterizedTest
    @CsvSource({
        "Votre demande a été déposée en ligne le 23 novembre 2026 à 14 h 37. Gardez-la : c’est une preuve.",
        "Anticonstitutionnellement Coulibaly-Kouadio-Bernadette",
        "Thị Ánh Tuyết Nguyễn   12 bis, rue de l’Œuvre — Résidence « Les Éçureuils »"
    })
    void linesBreakAsUsual(String words) {
        for (int width = NARROWEST; width < WIDEST; width++) {
            JRDesignStaticText element = element(width);
            JRMeasuredText usual = measured(new TextMeasurer(context, element), element, words);
            JRMeasuredText ours =
                    measured(new LatinMeasurer.Factory().createMeasurer(context, element), element, words);

            assertThat(ours.getLineBreakOffsets()).as("width %d", width).isEqualTo(usual.getLineBreakOffsets());
            assertThat(ours.getTextHeight()).isCloseTo(usual.getTextHeight(), within(0.01f));
            assertThat(ours.getTextWidth()).isCloseTo(usual.getTextWidth(), within(0.5f));
            assertThat(ours.getLeadingOffset()).isCloseTo(usual.getLeadingOffset(), within(0.01f));
        }
    }

    private static JRDesignStaticText element(int width) {
        JRDesignStaticText element = new JRDesignStaticText();
        element.setWidth(width);
        element.setHeight(ENOUGH);
        element.setFontName(PaperContext.FONT_FAMILY);
        element.setFontSize(10f);
        return element;
    }

    private JRMeasuredText measured(JRTextMeasurer measurer, JRDesignStaticText element, String words) {
        JRStyledText text = new JRStyledText(
                Locale.FRENCH,
                words,
                FontUtil.getInstance(context).getAttributesWithoutAwtFont(new HashMap<>(), element));
        return measurer.measure(text, 0, ENOUGH, true, true);
    }
}
