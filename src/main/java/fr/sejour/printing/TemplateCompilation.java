package fr.sejour.printing;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRExpressionCollector;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRReportTemplate;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRValidationException;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.fill.JRExpressionEvalException;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;
import org.jspecify.annotations.Nullable;

/** Makes one report of a template, its frame and the style sheet, and knows where in them a fault comes from. */
final class TemplateCompilation {

    /** How the compiler shows a fault: its words, then the line of Java, which names the expression that it was made of. */
    private static final Pattern FAULT =
            Pattern.compile("(?ms)^\\d+\\. (?<words>[^\\n]*)$(?:(?!^\\d+\\. ).)*?JR_EXPR_ID=(?<expression>\\d+)");

    private final PaperContext context;
    private final TemplateSheet template;
    private final @Nullable TemplateSheet frame;
    private final TemplateSheet styles;

    TemplateCompilation(
            PaperContext context, TemplateSheet template, @Nullable TemplateSheet frame, TemplateSheet styles) {
        this.context = context;
        this.template = template;
        this.frame = frame;
        this.styles = styles;
    }

    /** @throws PaperException with file and line of each fault as far as they are known */
    JasperReport compile() {
        JasperDesign design = load(template);
        try {
            if (frame != null) {
                putIntoFrame(design, load(frame));
            }
            // Put into the compiled template, the styles are not read again at each filling.
            for (JRReportTemplate reference : design.getTemplates()) {
                design.removeTemplate(reference);
            }
            JRStyle[] own = design.getStyles();
            for (JRStyle style : own) {
                design.removeStyle(style);
            }
            for (JRStyle style : JRXmlTemplateLoader.getInstance(context)
                    .loadTemplate(stream(styles))
                    .getStyles()) {
                design.addStyle(style);
            }
            for (JRStyle style : own) {
                design.addStyle(style);
            }
            return JasperCompileManager.getInstance(context).compile(design);
        } catch (JRValidationException invalid) {
            throw new PaperException(invalid.getFaults().stream()
                    .flatMap(fault -> problems(fault.getSource(), "not-compiled", fault.getMessage()))
                    .toList());
        } catch (JRException | JRRuntimeException broken) {
            List<TemplateProblem> faults = faults(design, String.valueOf(broken.getMessage()));
            throw faults.isEmpty()
                    ? PaperException.because(template.file(), "not-compiled", broken)
                    : new PaperException(faults);
        }
    }

    private JasperDesign load(TemplateSheet sheet) {
        try {
            return JRXmlLoader.load(context, stream(sheet));
        } catch (JRException | JRRuntimeException broken) {
            throw PaperException.because(sheet.file(), "not-compiled", broken);
        }
    }

    private static ByteArrayInputStream stream(TemplateSheet sheet) {
        return new ByteArrayInputStream(sheet.root().written());
    }

    /** Head, foot, background and first bands are the frame's; the template's own bands follow. */
    private static void putIntoFrame(JasperDesign design, JasperDesign frame) throws JRException {
        for (JRField field : frame.getFields()) {
            design.addField(field);
        }
        design.setBackground(frame.getBackground());
        design.setTitle(frame.getTitle());
        design.setPageFooter(frame.getPageFooter());
        JRDesignSection own = (JRDesignSection) design.getDetailSection();
        JRBand[] first = frame.getDetailSection().getBands();
        for (int i = 0; i < first.length; i++) {
            own.addBand(i, first[i]);
        }
    }

    private List<TemplateProblem> faults(JasperDesign design, String message) {
        List<TemplateProblem> problems = new ArrayList<>();
        JRExpressionCollector expressions = JRExpressionCollector.collector(context, design);
        Matcher fault = FAULT.matcher(message);
        while (fault.find()) {
            JRExpression expression = expressions.getExpression(Integer.parseInt(fault.group("expression")));
            problems(expression, "compiler", fault.group("words").strip()).forEach(problems::add);
        }
        return problems;
    }

    /** Of a paper that could not be filled: at the expression that failed, when it was one. */
    PaperException cannotBePrinted(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .filter(JRExpressionEvalException.class::isInstance)
                .map(JRExpressionEvalException.class::cast)
                .findFirst()
                .map(evaluation -> new PaperException(
                        problems(evaluation.getExpression(), "not-evaluated", String.valueOf(evaluation.getCause()))
                                .toList()))
                .orElseGet(() -> PaperException.because(template.file(), "not-printable", failed));
    }

    /** One for each place at which this expression stands. */
    private Stream<TemplateProblem> problems(@Nullable Object source, String reason, String words) {
        String text = source instanceof JRExpression expression ? String.valueOf(expression.getText()) : "";
        List<TemplateProblem> places = Stream.of(template, frame, styles)
                .filter(Objects::nonNull)
                .flatMap(sheet -> sheet.root()
                        .all()
                        .filter(element ->
                                !text.isBlank() && element.text().strip().equals(text.strip()))
                        .map(element -> sheet.problem(element, reason, words)))
                .toList();
        return places.isEmpty() ? Stream.of(TemplateProblem.of(template.file(), 0, reason, words)) : places.stream();
    }
}
