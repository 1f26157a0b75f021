package fr.sejour.dossier;

import static org.jooq.Records.mapping;
import static sejour.db.Tables.DOSSIER;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.PersonalData;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Of each request, what was typed while it was a draft, or what was declared. */
@Component
class DossierData implements PersonalData {

    private final DSLContext database;
    private final JsonMapper json;

    DossierData(DSLContext database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    private record Request(
            String id,
            String state,
            @Nullable String number,
            Instant begunAt,
            Instant savedAt,
            @Nullable Instant filedAt,
            @Nullable JsonNode personal,
            @Nullable JsonNode ground,
            @Nullable JsonNode documents,
            @Nullable JsonNode observations,
            @Nullable JsonNode declared) {}

    @Override
    public String part() {
        return "requests";
    }

    @Override
    public List<?> of(ApplicantId applicant) {
        return database.select(
                        DOSSIER.ID.coerce(String.class),
                        DOSSIER.STATE.coerce(String.class),
                        DOSSIER.NUMBER.coerce(String.class),
                        DOSSIER.CREATED_AT,
                        DOSSIER.TOUCHED_AT,
                        DOSSIER.FILED_AT,
                        tree(DOSSIER.PERSONAL_ENTRY),
                        tree(DOSSIER.GROUND_ENTRY),
                        tree(DOSSIER.DOCUMENTS_ENTRY),
                        tree(DOSSIER.OBSERVATIONS_ENTRY),
                        tree(DOSSIER.SNAPSHOT))
                .from(DOSSIER)
                .where(DOSSIER.APPLICANT.eq(applicant))
                .orderBy(DOSSIER.ID)
                .fetch(mapping(Request::new));
    }

    private Field<JsonNode> tree(Field<JSONB> column) {
        return column.convertFrom(JsonNode.class, stored -> stored == null ? null : json.readTree(stored.data()));
    }
}
