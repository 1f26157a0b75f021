package fr.sejour.dossier;

import com.fasterxml.jackson.annotation.Nulls;
import fr.sejour.shared.StorableText;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Reads and writes entries and snapshots as jsonb. Unknown properties are ignored and missing ones are empty, so that
 * a draft stays readable for a new version of the program.
 */
public final class DossierJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .changeDefaultNullHandling(handling -> handling.withContentNulls(Nulls.SKIP))
            .addModule(new SimpleModule().addSerializer(String.class, new StorableTexts()))
            .build();

    private DossierJson() {}

    /** A value as jsonb. */
    public static JSONB write(Object value) {
        return JSONB.valueOf(MAPPER.writeValueAsString(value));
    }

    /** A value read from jsonb. */
    public static <T> T read(JSONB json, Class<T> type) {
        return MAPPER.readValue(json.data(), type);
    }

    /** A value read from jsonb, or the blank one where nothing is stored. */
    public static <T> T read(@Nullable JSONB json, Class<T> type, T blank) {
        return json == null ? blank : read(json, type);
    }

    /** Every text as it can be stored. */
    private static final class StorableTexts extends StdSerializer<String> {

        StorableTexts() {
            super(String.class);
        }

        @Override
        public void serialize(String text, JsonGenerator json, SerializationContext context) {
            json.writeString(StorableText.of(text));
        }
    }
}
