package fr.sejour.paper;

import fr.sejour.dossier.Address;
import fr.sejour.dossier.Filed;
import fr.sejour.printing.PaperRequest;
import fr.sejour.reference.Countries;
import fr.sejour.reference.Department;
import fr.sejour.reference.Departments;
import fr.sejour.reference.Nationalities;
import fr.sejour.reference.Prefecture;
import fr.sejour.registry.CivilStatus;
import fr.sejour.registry.EarlierPermit;
import fr.sejour.registry.ForeignerRegistry;
import fr.sejour.registry.Sex;
import fr.sejour.shared.Dates;
import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.ServiceSettings;
import fr.sejour.shared.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Common parts of the papers about a dossier: the fields of the frame {@code dossier.jrxml}, and words that several
 * use.
 */
@Component
class DossierWords {

    /** The administration's own language: the papers are for it as much as for the applicant. */
    static final Locale FRENCH = Locale.FRENCH;

    private final Countries countries;
    private final Nationalities nationalities;
    private final Departments departments;
    private final ForeignerRegistry registry;
    private final Texts texts;
    /** Whether what is issued is for trial, and says so. */
    private final boolean specimen;

    DossierWords(
            Countries countries,
            Nationalities nationalities,
            Departments departments,
            ForeignerRegistry registry,
            Texts texts,
            ServiceSettings settings) {
        this.countries = countries;
        this.nationalities = nationalities;
        this.departments = departments;
        this.registry = registry;
        this.texts = texts;
        specimen = settings.specimen();
    }

    /**
     * A paper about a dossier.
     *
     * @param lead the line under the title
     * @param own fields of the paper's own template
     */
    PaperRequest paper(
            PaperKind kind, Filed dossier, Instant issuedAt, String lead, Map<String, ? extends @Nullable Object> own) {
        String title = text(kind.key("title"));
        Map<String, @Nullable Object> fields = references(dossier, issuedAt);
        fields.put("title", title);
        fields.put("lead", lead);
        fields.put("specimen", specimen ? text("report.specimen.mark") : null);
        fields.putAll(own);
        return new PaperRequest(kind.template(), FRENCH, title, issuedAt, Map.of(), List.of(fields));
    }

    String fileName(PaperKind kind, DossierNumber number) {
        return text(kind.key("file-name"), number.digits());
    }

    String text(String key, Object... arguments) {
        return texts.get(FRENCH, key, arguments);
    }

    /** « 1er mars 2027 ». */
    static String inWords(LocalDate day) {
        return Dates.inWords(day, FRENCH);
    }

    /** « 1er mars 2027 », the day in Paris. */
    static String inWords(Instant moment) {
        return inWords(Dates.day(moment));
    }

    /** When and how it was filed. */
    String filed(Filed dossier) {
        return text("report.filed", inWords(dossier.filedAt()), Dates.time(dossier.filedAt()));
    }

    /** When it was received. */
    String received(Filed dossier) {
        return text("report.received", inWords(dossier.filedAt()), Dates.time(dossier.filedAt()));
    }

    /** Name of the competent prefecture. */
    String prefecture(Filed dossier) {
        return service(dossier).name();
    }

    /** The competent prefecture. */
    Prefecture service(Filed dossier) {
        String commune = dossier.snapshot().personal().address().inseeCode();
        return departments
                .ofCommune(commune)
                .map(Department::prefecture)
                .orElseThrow(() -> new IllegalStateException("A commune without department: " + commune));
    }

    /**
     * That a paper is to be shown with the last document the person held before; null when there is none.
     *
     * @throws RuntimeException when the registry does not answer
     */
    @Nullable
    String earlierDocument(Filed dossier) {
        return registry.permits(dossier.snapshot().civilStatus().number()).stream()
                .findFirst()
                .map(this::earlierDocument)
                .orElse(null);
    }

    private String earlierDocument(EarlierPermit permit) {
        return text("report.earlier-document", permit.nature(), Dates.date(permit.from()), Dates.date(permit.to()));
    }

    private Map<String, @Nullable Object> references(Filed dossier, Instant issuedAt) {
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
        return fields;
    }

    private String birthPlace(CivilStatus person) {
        String country = countries.name(person.birthCountry());
        return person.birthPlace().isBlank() ? country : person.birthPlace() + " (" + country + ")";
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
