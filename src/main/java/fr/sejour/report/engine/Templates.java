package fr.sejour.report.engine;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRReportTemplate;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/** Compiled templates. Each is compiled once and kept as long as its file, its frame and the style sheet stay the same. */
final class Templates {

    /** The one style sheet that all templates share. */
    static final String STYLES = "styles.jrtx";

    /** The property by which a template names the one that it stands in, without its ending. */
    static final String FRAME = "fr.sejour.report.frame";

    private final TemplateFiles files;
    private final PaperContext context;
    private final Map<String, Kept> byName = new ConcurrentHashMap<>();

    Templates(TemplateFiles files, PaperContext context) {
        this.files = files;
        this.context = context;
    }

    /** @param hash SHA-256 of template, frame and style sheet, in hexadecimal */
    record Compiled(String hash, JasperReport report) {}

    /**
     * The template as its file stands now.
     *
     * @throws PaperException when it is missing, not allowed, or does not compile
     */
    Compiled get(String name) {
        Kept before = byName.get(name);
        if (before != null && before.isStill(this::read)) {
            return before.compiled();
        }
        return byName.compute(
                        name,
                        (same, other) -> other != null && other.isStill(this::read) ? other : compile(name + ".jrxml"))
                .compiled();
    }

    /** @param sources the files it was made of, by name */
    private record Kept(Map<String, byte[]> sources, Compiled compiled) {

        boolean isStill(Function<String, byte[]> now) {
            return sources.entrySet().stream()
                    .allMatch(source -> Arrays.equals(source.getValue(), now.apply(source.getKey())));
        }
    }

    private byte[] read(String file) {
        return files.read(file).orElseThrow(() -> new PaperException(TemplateProblem.of(file, 0, "missing")));
    }

    private Kept compile(String file) {
        Map<String, byte[]> sources = new LinkedHashMap<>();
        try {
            JasperDesign design = design(file, sources);
            String frame = design.getPropertiesMap().getProperty(FRAME);
            if (frame != null) {
                putIntoFrame(design, design(frame + ".jrxml", sources));
            }
            // Put into the compiled template, the styles are not read again at each filling.
            for (JRReportTemplate reference : design.getTemplates()) {
                design.removeTemplate(reference);
            }
            for (JRStyle style : JRXmlTemplateLoader.getInstance(context)
                    .loadTemplate(stream(STYLES, sources))
                    .getStyles()) {
                design.addStyle(style);
            }
            JasperReport report = JasperCompileManager.getInstance(context).compile(design);
            return new Kept(sources, new Compiled(hash(sources.values()), report));
        } catch (JRException | JRRuntimeException broken) {
            throw PaperException.because(file, "not-compiled", broken);
        }
    }

    private JasperDesign design(String file, Map<String, byte[]> sources) throws JRException {
        return JRXmlLoader.load(context, stream(file, sources));
    }

    private InputStream stream(String file, Map<String, byte[]> sources) {
        byte[] content = read(file);
        TemplateRules.check(file, content);
        sources.put(file, content);
        return new ByteArrayInputStream(content);
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

    private static String hash(Collection<byte[]> sources) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            sources.forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
