package fr.sejour.printing;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JasperReport;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** Compiled templates. Each is compiled once and kept as long as its file, its frame and the style sheet stay the same. */
final class Templates {

    /** The one style sheet that all templates share. */
    static final String STYLES = "styles.jrtx";

    /** The property by which a template names the one that it stands in, without its ending. */
    static final String FRAME = "fr.sejour.report.frame";

    /** The parts of the page that the frame has, if there is one, and not the template. */
    static final Set<String> PARTS_OF_FRAME = Set.of("background", "title", "pageFooter");

    /** Says what is not allowed in these files; the frame may be none. */
    @FunctionalInterface
    interface Guard {
        List<TemplateProblem> check(
                TemplateSheet template, @Nullable TemplateSheet frame, TemplateSheet styles, TemplateFiles files);
    }

    private final TemplateFiles files;
    private final PaperContext context;
    private final Guard guard;
    private final Map<String, Kept> byName = new ConcurrentHashMap<>();

    /** @param guard {@link TemplateLint#check}, save where a test looks at what the other guards do */
    Templates(TemplateFiles files, PaperContext context, Guard guard) {
        this.files = files;
        this.context = context;
        this.guard = guard;
    }

    /**
     * @param hash SHA-256 of template, frame and style sheet, in hexadecimal
     * @param sources each of these by name, with its own
     * @param origin knows what stands where in the files
     */
    record Compiled(String hash, Map<String, String> sources, JasperReport report, TemplateCompilation origin) {}

    /**
     * The template as its file stands now.
     *
     * @throws PaperException when it is missing, not allowed, or does not compile
     */
    Compiled get(String name) {
        TemplateFiles now = files.now();
        Kept before = byName.get(name);
        if (before != null && before.isStill(now)) {
            return before.compiled();
        }
        return byName.compute(
                        name,
                        (same, other) -> other != null && other.isStill(now) ? other : compile(name + ".jrxml", now))
                .compiled();
    }

    /** @param sources the files it was made of, by name */
    private record Kept(Map<String, byte[]> sources, Compiled compiled) {

        boolean isStill(TemplateFiles now) {
            return sources.entrySet().stream()
                    .allMatch(source -> now.read(source.getKey())
                            .filter(content -> Arrays.equals(source.getValue(), content))
                            .isPresent());
        }
    }

    private Kept compile(String file, TemplateFiles now) {
        Map<String, byte[]> sources = new LinkedHashMap<>();
        Sheets sheets = Sheets.read(file, name -> noted(name, now, sources));
        sheets.require(guard, now);
        Map<String, String> hashes = new LinkedHashMap<>();
        sources.forEach((name, content) -> hashes.put(name, hash(List.of(content))));
        TemplateCompilation compilation =
                new TemplateCompilation(context, sheets.template(), sheets.frame(), sheets.styles());
        return new Kept(
                sources, new Compiled(hash(sources.values()), Map.copyOf(hashes), compilation.compile(), compilation));
    }

    private static Optional<byte[]> noted(String name, TemplateFiles now, Map<String, byte[]> sources) {
        Optional<byte[]> content = now.read(name);
        content.ifPresent(bytes -> sources.put(name, bytes));
        return content;
    }

    /** The files of a template, read. */
    record Sheets(TemplateSheet template, @Nullable TemplateSheet frame, TemplateSheet styles) {

        static Sheets read(String file, TemplateFiles files) {
            TemplateSheet template = sheet(file, files);
            @Nullable
            TemplateXml framed = template.root()
                    .children("property")
                    .filter(property -> FRAME.equals(property.attribute("name")))
                    .findFirst()
                    .orElse(null);
            @Nullable
            TemplateSheet frame =
                    framed == null ? null : sheet(framed.attributes().getOrDefault("value", "") + ".jrxml", files);
            return new Sheets(template, frame, sheet(STYLES, files));
        }

        /** @throws PaperException with what the guard does not allow */
        void require(Guard guard, TemplateFiles files) {
            List<TemplateProblem> problems = guard.check(template, frame, styles, files);
            if (!problems.isEmpty()) {
                throw new PaperException(problems);
            }
        }

        private static TemplateSheet sheet(String file, TemplateFiles files) {
            return TemplateSheet.read(
                    file,
                    files.read(file).orElseThrow(() -> new PaperException(TemplateProblem.of(file, 0, "missing"))));
        }
    }

    private static String hash(Collection<byte[]> sources) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        sources.forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest());
    }
}
