package fr.sejour.paper;

import static sejour.db.Tables.APPLICANT;
import static sejour.db.Tables.DOSSIER;

import fr.sejour.dossier.Address;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.CarePlacement;
import fr.sejour.dossier.Declaration;
import fr.sejour.dossier.Documents;
import fr.sejour.dossier.DossierFiled;
import fr.sejour.dossier.DossierState;
import fr.sejour.dossier.EphotoNumber;
import fr.sejour.dossier.FamilySituation;
import fr.sejour.dossier.FiledDossier;
import fr.sejour.dossier.Ground;
import fr.sejour.dossier.PersonalInformation;
import fr.sejour.dossier.PlacedWith;
import fr.sejour.dossier.Snapshot;
import fr.sejour.registry.CivilStatus;
import fr.sejour.registry.Sex;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.PhoneNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Puts dossiers into the database as filing leaves them. */
final class FiledDossierRows {

    static final Address LILLE = new Address("12 bis", "rue Nationale", "Foyer Saint-Éloi", "59800", "Lille", "59350");

    private static final Instant FILED_AT = Instant.parse("2026-08-16T12:37:00Z");
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final DSLContext database;

    FiledDossierRows(DSLContext database) {
        this.database = database;
    }

    /** A Malian woman born in Burkina Faso, with this name in use or none, and these first names or none. */
    static CivilStatus woman(String birthName, @Nullable String usageName, String firstNames) {
        return new CivilStatus(
                someNumber(),
                birthName,
                usageName,
                firstNames,
                Sex.FEMALE,
                LocalDate.of(2009, 3, 1),
                "BF",
                "Bobo-Dioulasso",
                "ML");
    }

    FiledDossier filed(CivilStatus person, Address address) {
        ApplicantId applicant = applicant(person.number());
        Snapshot snapshot = new Snapshot(
                person,
                ApplicantCase.ADULT,
                new PersonalInformation(address, new PhoneNumber("+33612345678")),
                new Ground(
                        new CarePlacement(PlacedWith.ASE, LocalDate.of(2024, 1, 2)),
                        LocalDate.of(2023, 12, 24),
                        FamilySituation.SINGLE,
                        null,
                        List.of(),
                        List.of()),
                new Documents(new EphotoNumber("A".repeat(22)), Map.of()),
                null,
                List.of());
        DossierNumber number = DossierNumber.of(
                "59",
                LocalDate.of(2026, 8, 16),
                ThreadLocalRandom.current().nextInt(1, DossierNumber.LAST_RUNNING_NUMBER));
        DossierId id = database.insertInto(DOSSIER)
                .set(DOSSIER.APPLICANT, applicant)
                .set(DOSSIER.FOREIGNER_NUMBER, person.number())
                .set(DOSSIER.STATE, DossierState.FILED)
                .set(DOSSIER.SEEN_CASE, snapshot.applicantCase())
                .set(DOSSIER.CREATED_AT, FILED_AT)
                .set(DOSSIER.TOUCHED_AT, FILED_AT)
                .set(DOSSIER.FILED_AT, FILED_AT)
                .set(DOSSIER.NUMBER, number)
                .set(DOSSIER.SNAPSHOT, JSONB.valueOf(JSON.writeValueAsString(snapshot)))
                .returning(DOSSIER.ID)
                .fetchSingle()
                .getId();
        return new FiledDossier(new Declaration(id, applicant, number, FILED_AT, snapshot));
    }

    /** A draft of somebody. */
    DossierId draft(ApplicantId applicant) {
        return database.insertInto(DOSSIER)
                .set(DOSSIER.APPLICANT, applicant)
                .set(DOSSIER.FOREIGNER_NUMBER, someNumber())
                .set(DOSSIER.SEEN_CASE, ApplicantCase.ADULT)
                .set(DOSSIER.CREATED_AT, FILED_AT)
                .set(DOSSIER.TOUCHED_AT, FILED_AT)
                .returning(DOSSIER.ID)
                .fetchSingle()
                .getId();
    }

    static DossierFiled event(FiledDossier dossier) {
        return new DossierFiled(dossier.id(), dossier.applicant(), dossier.number(), dossier.filedAt());
    }

    private ApplicantId applicant(ForeignerNumber number) {
        return database.insertInto(APPLICANT)
                .set(APPLICANT.FOREIGNER_NUMBER, number)
                .set(APPLICANT.EMAIL, number.digits() + "@example.org")
                .set(APPLICANT.LANGUAGE, Locale.FRENCH)
                .set(APPLICANT.PASSWORD_HASH, "none")
                .set(APPLICANT.CREATED_AT, FILED_AT)
                .set(APPLICANT.LAST_SEEN_AT, FILED_AT)
                .returning(APPLICANT.ID)
                .fetchSingle()
                .getId();
    }

    private static ForeignerNumber someNumber() {
        return new ForeignerNumber(Long.toString(ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_000_000_000L)));
    }
}
