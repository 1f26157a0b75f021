package fr.sejour.filing;

import static sejour.db.Tables.APPLICANT;
import static sejour.db.Tables.SUPPORTING_DOCUMENT;

import fr.sejour.document.ScanState;
import fr.sejour.document.Sha256;
import fr.sejour.dossier.AddressEntry;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DocumentsEntry;
import fr.sejour.dossier.FamilySituation;
import fr.sejour.dossier.GroundEntry;
import fr.sejour.dossier.ObservationsEntry;
import fr.sejour.dossier.PersonalEntry;
import fr.sejour.dossier.PlacedWith;
import fr.sejour.dossier.SwornStatement;
import fr.sejour.registry.CivilStatus;
import fr.sejour.registry.TestRegistry;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DateEntry;
import fr.sejour.shared.DossierId;
import fr.sejour.testing.RequiredFiles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jooq.DSLContext;

/**
 * Drafts that lack nothing but filing, each of a new person with an account. Their files are rows without bytes: who needs
 * to read them attaches real ones.
 */
public final class CompleteDrafts {

    private final DSLContext database;
    private final Drafts drafts;
    private final Clock clock;

    public CompleteDrafts(DSLContext database, Drafts drafts, Clock clock) {
        this.database = database;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** A draft and its owner. */
    public record Ready(ApplicantId applicant, CivilStatus person, DossierId dossier, int version) {}

    /** Of 18 years and three months. */
    public Ready adult() {
        return of(CivilStatuses.bornOn(today().minusYears(18).minusMonths(3)), false);
    }

    /** Of 16 years and a half. */
    public Ready minor() {
        return of(CivilStatuses.bornOn(today().minusYears(16).minusMonths(6)), false);
    }

    /** Of 17 years. */
    public Ready emancipatedMinor() {
        return of(CivilStatuses.bornOn(today().minusYears(17)), true);
    }

    /** Of a person who is entered into the registry, with every document of the case of today. */
    public Ready of(CivilStatus person, boolean emancipated) {
        new TestRegistry(database).put(person);
        ApplicantId applicant = account(person);
        DossierId dossier = drafts.open(applicant, person.number()).id();
        ApplicantCase applicantCase = ApplicantCase.of(person.birthDate(), emancipated, today());
        drafts.savePersonal(applicant, dossier, 0, personal(emancipated));
        drafts.saveGround(applicant, dossier, 1, ground(person.birthDate()));
        drafts.saveDocuments(applicant, dossier, 2, new DocumentsEntry("4f7k 2m9q 8r3t 6w1x 5y0z 2b"));
        drafts.saveObservations(applicant, dossier, 3, new ObservationsEntry("Mon prénom s'écrit « Aïssa »."));
        RequiredFiles.of(applicantCase).forEach(type -> attach(applicant, dossier, type, 1));
        return new Ready(applicant, person, dossier, 4);
    }

    /** Adds a row for a file at a place from 1 to 3. */
    public void attach(ApplicantId applicant, DossierId dossier, DocumentType type, int position) {
        database.insertInto(SUPPORTING_DOCUMENT)
                .set(SUPPORTING_DOCUMENT.DOSSIER, dossier)
                .set(SUPPORTING_DOCUMENT.APPLICANT, applicant)
                .set(SUPPORTING_DOCUMENT.TYPE, type)
                .set(SUPPORTING_DOCUMENT.POSITION, position)
                .set(SUPPORTING_DOCUMENT.FILE_NAME, "scan " + position + ".pdf")
                .set(SUPPORTING_DOCUMENT.SHA256, new Sha256("0a".repeat(32)))
                .set(SUPPORTING_DOCUMENT.SIZE, 4321L)
                .set(SUPPORTING_DOCUMENT.MEDIA_TYPE, "application/pdf")
                .set(SUPPORTING_DOCUMENT.PAGES, 1)
                .set(SUPPORTING_DOCUMENT.SCAN, ScanState.UNSCANNED)
                .set(SUPPORTING_DOCUMENT.UPLOADED_AT, clock.instant())
                .execute();
    }

    private ApplicantId account(CivilStatus person) {
        return database.insertInto(APPLICANT)
                .set(APPLICANT.FOREIGNER_NUMBER, person.number())
                .set(APPLICANT.EMAIL, person.number() + "@example.org")
                .set(APPLICANT.LANGUAGE, Locale.FRENCH)
                .set(APPLICANT.PASSWORD_HASH, "none fits")
                .set(APPLICANT.CREATED_AT, clock.instant())
                .set(APPLICANT.LAST_SEEN_AT, clock.instant())
                .returning(APPLICANT.ID)
                .fetchSingle()
                .getId();
    }

    private static PersonalEntry personal(boolean emancipated) {
        return new PersonalEntry(
                emancipated,
                new AddressEntry(
                        "12 rue Victor Hugo 59000 Lille",
                        "12",
                        "rue Victor Hugo",
                        null,
                        "59000",
                        "Lille",
                        "59350",
                        false),
                "06 12 34 56 78");
    }

    private static GroundEntry ground(LocalDate birthDate) {
        return new GroundEntry(
                PlacedWith.ASE,
                DateEntry.of(birthDate.plusYears(14)),
                DateEntry.of(birthDate.plusYears(13)),
                false,
                FamilySituation.SINGLE,
                DateEntry.BLANK,
                null,
                false,
                List.of(),
                Set.of(SwornStatement.values()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
