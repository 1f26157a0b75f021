package fr.sejour.printing;

import static java.util.Map.entry;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.repo.InputStreamResource;
import net.sf.jasperreports.repo.RepositoryService;
import net.sf.jasperreports.repo.Resource;
import org.jspecify.annotations.Nullable;

/**
 * JasperReports with its doors closed: expressions see a handful of value classes, and the only files within reach are
 * those of {@code reports/}. These settings are heeded on the context only, never as system properties.
 */
final class PaperContext extends SimpleJasperReportsContext {

    /** Holds Latin with all diacritics, Greek, Cyrillic and Arabic; comes with {@code jasperreports-fonts}. */
    static final String FONT_FAMILY = "DejaVu Sans Condensed";

    /** Name under which the exporter asks for the colour profile that PDF/A wants embedded. */
    static final String COLOUR_PROFILE = "sRGB";

    private static final String JASPER = "net.sf.jasperreports.";
    private static final String VISIBLE_CLASSES = JASPER + "report.class.whitelist.jasperreports.";

    private static final Map<String, String> OURS = Map.ofEntries(
            entry(JASPER + "default.font.name", FONT_FAMILY),
            entry(JASPER + "report.class.filter.enabled", "true"),
            // The shipped lists also hold data sources and renderers that open files and addresses.
            entry(VISIBLE_CLASSES + "data.sources", ""),
            entry(VISIBLE_CLASSES + "date.range", ""),
            entry(VISIBLE_CLASSES + "misc", ""),
            entry(VISIBLE_CLASSES + "java", "java.lang.Object,java.lang.Number,java.util.Map"),
            entry(VISIBLE_CLASSES + "ours", Picture.class.getName()),
            entry(JASPER + "text.save.line.breaks", "true"),
            entry(JASPER + "export.pdf.use.saved.line.breaks", "true"),
            entry(JASPER + "text.measurer.factory", EastAsianMeasurer.Factory.class.getName()),
            entry(JASPER + "governor.max.pages.enabled", "true"),
            // Reasons and ways of appeal of ten thousand characters each, however many of them are ends of lines.
            entry(JASPER + "governor.max.pages", "500"));

    private final List<RepositoryService> repository;
    private final Map<String, String> settings;
    private final Map<Class<?>, Optional<List<?>>> extensions = new ConcurrentHashMap<>();

    PaperContext(TemplateFiles files) {
        repository = List.of(new OnlyTheseFiles(files));
        Map<String, String> all = new HashMap<>(getParent().getProperties());
        all.putAll(OURS);
        settings = Map.copyOf(all);
    }

    /** As the parent says, save for files: those of the parent would be added to ours, not replaced. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable List<T> getExtensions(Class<T> type) {
        return type == RepositoryService.class
                ? (List<T>) repository
                : (List<T>) extensions
                        .computeIfAbsent(type, other -> Optional.ofNullable(super.getExtensions(other)))
                        .orElse(null);
    }

    /** Asked for hundreds of times a page: the settings of the parent are merged once. */
    @Override
    public @Nullable String getProperty(String name) {
        return settings.get(name);
    }

    @Override
    public Map<String, String> getProperties() {
        return settings;
    }

    private record OnlyTheseFiles(TemplateFiles files) implements RepositoryService {

        @Override
        public <K extends Resource> @Nullable K getResource(String name, Class<K> type) {
            if (type != InputStreamResource.class) {
                return null;
            }
            return read(name)
                    .map(bytes -> {
                        InputStreamResource resource = new InputStreamResource();
                        resource.setInputStream(new ByteArrayInputStream(bytes));
                        return type.cast(resource);
                    })
                    .orElse(null);
        }

        private Optional<byte[]> read(String name) {
            return name.equals(COLOUR_PROFILE)
                    ? Optional.of(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    : files.read(name);
        }

        @Override
        public @Nullable Resource getResource(String name) {
            return getResource(name, InputStreamResource.class);
        }

        @Override
        public void saveResource(String name, Resource resource) {
            throw new UnsupportedOperationException("Templates are read, never written");
        }
    }
}
