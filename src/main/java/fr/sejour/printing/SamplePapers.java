package fr.sejour.printing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Papers about people who do not exist, for trying templates: the data of {@code reports/sample}, which designers may change.
 * A template's own file is its normal sample; {@code variants.json} says what differs in the others.
 */
public final class SamplePapers {

    /** The variant that stands in the template's own file. */
    public static final String NORMAL = "normal";

    /** Variant with the longest names and addresses. */
    public static final String LONG = "long";

    /** Variant without any of the optional data. */
    public static final String MISSING = "missing";

    /** Variant with names and places written in Arabic. */
    public static final String ARABIC = "arabic";

    /** Variant whose text needs a second page. */
    public static final String PAGES = "pages";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final Instant ISSUED_AT = Instant.parse("2026-11-23T13:37:00Z");
    private static final String VARIANTS = "variants";

    /** What all templates share in {@code variants.json}; heeded as far as a template has the fields. */
    private static final String SHARED = "*";

    private final Function<String, @Nullable InputStream> files;

    private SamplePapers(Function<String, @Nullable InputStream> files) {
        this.files = files;
    }

    /** The samples that were packed with the program. */
    public static SamplePapers packed() {
        return new SamplePapers(name -> SamplePapers.class.getResourceAsStream("/reports/sample/" + name));
    }

    /** @param reports the folder of the templates; its samples may be changing at this moment */
    public static SamplePapers in(Path reports) {
        return new SamplePapers(name -> {
            try {
                return Files.newInputStream(reports.resolve("sample").resolve(name));
            } catch (NoSuchFileException none) {
                return null;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /** @param variant {@link #NORMAL}, {@link #LONG} and so on, or a case that the samples name */
    public record Sample(String template, String variant, PaperRequest request) {}

    /** @param title of the document; null where it is the row's */
    private record Data(
            @Nullable String title, Map<String, @Nullable Object> values, List<Map<String, @Nullable Object>> rows) {}

    /**
     * What a variant changes; a field that is null is missing.
     *
     * @param row changes to each row
     * @param rows all rows, in place of those of the normal sample
     */
    private record Change(
            @Nullable Map<String, @Nullable Object> values,
            @Nullable Map<String, @Nullable Object> row,
            @Nullable List<Map<String, @Nullable Object>> rows) {

        Data of(Data normal) {
            Map<String, @Nullable Object> changedValues = new HashMap<>(normal.values());
            if (values != null) {
                changedValues.putAll(values);
            }
            List<Map<String, @Nullable Object>> changedRows = new ArrayList<>();
            for (Map<String, @Nullable Object> one : rows == null ? normal.rows() : rows) {
                Map<String, @Nullable Object> changed = new HashMap<>(one);
                if (row != null) {
                    changed.putAll(row);
                }
                changedRows.add(changed);
            }
            return new Data(normal.title(), changedValues, changedRows);
        }

        /** As far as the sample has what is changed. */
        Change within(Data normal) {
            return new Change(
                    only(values, normal.values()),
                    normal.rows().isEmpty() ? null : only(row, normal.rows().getFirst()),
                    null);
        }

        private static @Nullable Map<String, @Nullable Object> only(
                @Nullable Map<String, @Nullable Object> changes, Map<String, ?> known) {
            if (changes == null) {
                return null;
            }
            Map<String, @Nullable Object> heeded = new HashMap<>(changes);
            heeded.keySet().retainAll(known.keySet());
            return heeded;
        }
    }

    private static final class Variants extends LinkedHashMap<String, LinkedHashMap<String, Change>> {
        private static final long serialVersionUID = 1;
    }

    /** All variants of a template, the normal one first; none when there is no such sample. */
    public List<Sample> of(String template) {
        Data normal = NAME.matcher(template).matches() ? read(template, Data.class) : null;
        if (normal == null) {
            return List.of();
        }
        Variants variants = read(VARIANTS, Variants.class);
        Map<String, Data> samples = new LinkedHashMap<>();
        samples.put(NORMAL, normal);
        if (variants != null) {
            variants.getOrDefault(SHARED, new LinkedHashMap<>())
                    .forEach((variant, change) ->
                            samples.put(variant, change.within(normal).of(normal)));
            variants.getOrDefault(template, new LinkedHashMap<>())
                    .forEach((variant, change) ->
                            samples.put(variant, change.of(samples.getOrDefault(variant, normal))));
        }
        return samples.entrySet().stream()
                .map(sample -> new Sample(template, sample.getKey(), request(template, sample.getValue())))
                .toList();
    }

    private static PaperRequest request(String template, Data data) {
        String title = data.title() != null
                ? data.title()
                : String.valueOf(data.rows().getFirst().get("title"));
        return new PaperRequest(
                template,
                Locale.FRENCH,
                title,
                ISSUED_AT,
                data.values(),
                data.rows().stream().map(SamplePapers::drawn).toList());
    }

    /** Files hold no pictures: the QR code is drawn from the address and code beside it. */
    private static Map<String, @Nullable Object> drawn(Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> drawn = new HashMap<>(row);
        if (row.get("verification") instanceof String page && row.get("verificationCode") instanceof String code) {
            drawn.put("verificationPicture", Picture.qrCode(page + "/" + code.replace("-", "")));
        }
        return drawn;
    }

    private <T> @Nullable T read(String name, Class<T> type) {
        try (InputStream stream = files.apply(name + ".json")) {
            return stream == null ? null : JsonMapper.shared().readValue(stream, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
