package fr.sejour.dossier;

import com.fasterxml.jackson.annotation.Nulls;
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
 * Entries and snapshots as jsonb. What is not known is ignored and what is missing is empty, so that a draft outlives a new
 * version of the program.
 */
final class DossierJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .changeDefaultNullHandling(handling -> handling.withContentNulls(Nulls.SKIP))
            .addModule(new SimpleModule().addSerializer(String.class, new StorableText()))
            .build();

    private DossierJson() {}

    static JSONB write(Object value) {
        return JSONB.valueOf(MAPPER.writeValueAsString(value));
    }

    static <T> T read(JSONB json, Class<T> type) {
        return MAPPER.readValue(json.data(), type);
    }

    static <T> T read(@Nullable JSONB json, Class<T> type, T blank) {
        return json == null ? blank : read(json, type);
    }

    /** PostgreSQL's jsonb takes neither the character zero nor half a surrogate pair; nobody types them on purpose. */
    private static final class StorableText extends StdSerializer<String> {

        StorableText() {
            super(String.class);
        }

        @Override
        public void serialize(String text, JsonGenerator json, SerializationContext context) {
            boolean storable = text.codePoints().allMatch(StorableText::isStorable);
            json.writeString(storable ? text : withoutUnstorable(text));
        }

        private static String withoutUnstorable(String text) {
            StringBuilder kept = new StringBuilder(text.length());
            text.codePoints().filter(StorableText::isStorable).forEach(kept::appendCodePoint);
            return kept.toString();
        }

        private static boolean isStorable(int codePoint) {
            return codePoint != 0 && Character.getType(codePoint) != Character.SURROGATE;
        }
    }
}
