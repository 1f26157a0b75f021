package fr.sejour.printing;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.jspecify.annotations.Nullable;

/**
 * Prints papers. Safe for many threads at once; a page takes tens of milliseconds, so never call it while a lock is
 * held that others wait for.
 */
public final class PaperEngine {

    /** The bundle that templates take their texts from, as {@code $R{key}}. */
    static final String TEXTS = "messages/report";

    static final Control ROOT_IS_FRENCH = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final PaperContext context;
    private final Templates templates;
    private final JasperFillManager filling;
    private final PaperFonts fonts = new PaperFonts();
    private final Map<Locale, ResourceBundle> texts = new ConcurrentHashMap<>();

    /** @param files source of the templates */
    public PaperEngine(TemplateFiles files) {
        this(files, TemplateLint::check);
    }

    PaperEngine(TemplateFiles files, Templates.Guard guard) {
        PackedFonts.suffice();
        context = new PaperContext(files);
        templates = new Templates(files, context, guard);
        filling = JasperFillManager.getInstance(context);
    }

    /**
     * Fills the template and draws the file.
     *
     * @throws PaperException when the template is missing, not allowed, does not compile or cannot be filled
     */
    public Paper print(PaperRequest request) {
        return print(request, PaperExporter::new);
    }

    Paper print(PaperRequest request, PaperExporter.Maker exporter) {
        Templates.Compiled template = templates.get(request.template());
        try {
            JasperPrint pages = filling.fill(template.report(), values(request), rows(request));
            ByteArrayOutputStream pdf = new ByteArrayOutputStream(64 * 1024);
            exporter.make(context, request, fonts).export(pages, pdf);
            return new Paper(pdf.toByteArray(), template.hash(), template.sources());
        } catch (JRException | RuntimeException | StackOverflowError failed) {
            throw template.origin().cannotBePrinted(failed);
        }
    }

    /**
     * The template hash that a paper printed now would bear; it changes when the template, its frame or the style
     * sheet changes.
     *
     * @throws PaperException as {@link #print}
     */
    public String templateHash(String template) {
        return templates.get(template).hash();
    }

    private Map<String, @Nullable Object> values(PaperRequest request) {
        Map<String, @Nullable Object> values = printable(request.values());
        values.put(JRParameter.REPORT_LOCALE, request.language());
        values.put(JRParameter.REPORT_RESOURCE_BUNDLE, texts(request.language()));
        return values;
    }

    private ResourceBundle texts(Locale language) {
        return texts.computeIfAbsent(
                language,
                missing ->
                        ResourceBundle.getBundle(TEXTS, missing, PaperEngine.class.getClassLoader(), ROOT_IS_FRENCH));
    }

    private static JRMapCollectionDataSource rows(PaperRequest request) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (Map<String, ? extends @Nullable Object> row : request.rows()) {
            rows.add(printable(row));
        }
        Collection<Map<String, ?>> collection = rows;
        return new JRMapCollectionDataSource(collection);
    }

    private static Map<String, @Nullable Object> printable(Map<String, ? extends @Nullable Object> values) {
        Map<String, @Nullable Object> printable = new HashMap<>();
        values.forEach(
                (name, value) -> printable.put(name, value instanceof String text ? PrintableText.of(text) : value));
        return printable;
    }
}
