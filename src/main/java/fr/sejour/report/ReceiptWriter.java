package fr.sejour.report;

import fr.sejour.dossier.Address;
import fr.sejour.dossier.Filed;
import fr.sejour.reference.Countries;
import fr.sejour.reference.Department;
import fr.sejour.reference.Departments;
import fr.sejour.reference.Nationalities;
import fr.sejour.registry.CivilStatus;
import fr.sejour.registry.Sex;
import fr.sejour.report.engine.PaperRequest;
import fr.sejour.shared.Dates;
import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.Texts;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the receipt (confirmation de dépôt) of a dossier into words. */
@Component
class ReceiptWriter {

    static final String TEMPLATE = "receipt";

    /** The administration's own language: the papers are for it as much as for the applicant. */
    private static final Locale FRENCH = Locale.FRENCH;

    private final Countries countries;
    private final Nationalities nationalities;
    private final Departments departments;
    private final Texts texts;

    ReceiptWriter(Countries countries, Nationalities nationalities, Departments departments, Texts texts) {
        this.countries = countries;
        this.nationalities = nationalities;
        this.departments = departments;
        this.texts = texts;
    }

    PaperRequest write(Filed dossier, Instant issuedAt) {
        return new PaperRequest(
                TEMPLATE,
                FRENCH,
                texts.get(FRENCH, "report.receipt.title"),
                issuedAt,
                Map.of(),
                List.of(fields(dossier, issuedAt)));
    }

    String fileName(DossierNumber number) {
        return texts.get(FRENCH, "report.receipt.file-name", number.digits());
    }

    private Map<String, @Nullable Object> fields(Filed dossier, Instant issuedAt) {
        CivilStatus person = dossier.snapshot().civilStatus();
        Address address = dossier.snapshot().personal().address();
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("foreignerNumber", person.number().digits());
        fields.put("dossierNumber", dossier.number().digits());
        fields.put("issuedOn", Dates.date(issuedAt));
        fields.put("birthName", person.birthName());
        fields.put("usageName", emptyToNull(person.usageName()));
        fields.put("firstNames", emptyToNull(person.firstNames()));
        fields.put("birthDate", Dates.date(person.birthDate()));
        fields.put("birthPlace", birthPlace(person));
        fields.put("nationality", nationalities.label(person.nationality(), person.sex() == Sex.FEMALE));
        fields.put("address", String.join("\n", address.lines()));
        fields.put("filedOn", Dates.inWords(Dates.day(dossier.filedAt()), FRENCH));
        fields.put("filedAt", Dates.time(dossier.filedAt()));
        fields.put("prefecture", prefecture(address));
        return fields;
    }

    private String birthPlace(CivilStatus person) {
        String country = countries.name(person.birthCountry());
        return person.birthPlace().isBlank() ? country : person.birthPlace() + " (" + country + ")";
    }

    private String prefecture(Address address) {
        return departments
                .ofCommune(address.inseeCode())
                .map(Department::prefecture)
                .orElseThrow(() -> new IllegalStateException("A commune without department: " + address.inseeCode()))
                .name();
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
