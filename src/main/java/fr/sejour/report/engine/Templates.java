package fr.sejour.report.engine;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRReportTemplate;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/** Compiled templates. Each is compiled once and kept as long as its file, and the style sheet, stay the same. */
final class Templates {

    /** The one style sheet that all templates share. */
    static final String STYLES = "styles.jrtx";

    private final TemplateFiles files;
    private final PaperContext context;
    private final Map<String, Kept> byName = new ConcurrentHashMap<>();

    Templates(TemplateFiles files, PaperContext context) {
        this.files = files;
        this.context = context;
    }

    /** @param hash SHA-256 of template and style sheet, in hexadecimal */
    record Compiled(String hash, JasperReport report) {}

    /**
     * The template as its file stands now.
     *
     * @throws PaperException when it is missing, not allowed, or does not compile
     */
    Compiled get(String name) {
        String file = name + ".jrxml";
        byte[] template = read(file);
        byte[] styles = read(STYLES);
        Kept kept = byName.compute(
                name,
                (same, before) -> before != null && before.isOf(template, styles)
                        ? before
                        : new Kept(
                                template,
                                styles,
                                new Compiled(hash(template, styles), compile(file, template, styles))));
        return kept.compiled();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Kept(byte[] template, byte[] styles, Compiled compiled) {

        boolean isOf(byte[] nowTemplate, byte[] nowStyles) {
            return Arrays.equals(template, nowTemplate) && Arrays.equals(styles, nowStyles);
        }
    }

    private byte[] read(String file) {
        return files.read(file).orElseThrow(() -> new PaperException("There is no " + file));
    }

    private JasperReport compile(String file, byte[] template, byte[] styles) {
        TemplateRules.check(file, template);
        TemplateRules.check(STYLES, styles);
        try {
            JasperDesign design = JRXmlLoader.load(context, new ByteArrayInputStream(template));
            // Put into the compiled template, the styles are not read again at each filling.
            for (JRReportTemplate reference : design.getTemplates()) {
                design.removeTemplate(reference);
            }
            for (JRStyle style : JRXmlTemplateLoader.getInstance(context)
                    .loadTemplate(new ByteArrayInputStream(styles))
                    .getStyles()) {
                design.addStyle(style);
            }
            return JasperCompileManager.getInstance(context).compile(design);
        } catch (JRException | JRRuntimeException broken) {
            throw PaperException.because(file + " does not compile", broken);
        }
    }

    private static String hash(byte[] template, byte[] styles) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(template);
            digest.update(styles);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
