package fr.sejour.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static sejour.db.Tables.DOSSIER;

import fr.sejour.dossier.AddressEntry;
import fr.sejour.dossier.Draft;
import fr.sejour.dossier.PersonalEntry;
import fr.sejour.filing.Drafts;
import fr.sejour.registry.TestRegistry;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.entry.SaveResult;
import fr.sejour.testing.ServiceTest;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Saving a step of the wizard, against the same row written by a bare jOOQ transaction and a bare round trip to the
 * database. The database of the tests does not flush, so that the disk hides nothing of what the program costs.
 */
@ServiceTest
class StepBench {

    private static final int WARM_UPS = 6;
    private static final int SAVINGS = 300;

    @Autowired
    Drafts drafts;

    @Autowired
    DSLContext database;

    @Autowired
    DataSource connections;

    private int version;

    @Test
    void savingAStep() throws Exception {
        ApplicantId applicant = new ApplicantId(UUID.randomUUID());
        Draft draft = drafts.open(applicant, Somebody.knownTo(new TestRegistry(database)));
        Draft other = drafts.open(new ApplicantId(UUID.randomUUID()), Somebody.knownTo(new TestRegistry(database)));
        DSLContext bare = DSL.using(connections, SQLDialect.POSTGRES);
        version = draft.version();

        BenchComparison measured = BenchComparison.of(
                WARM_UPS,
                () -> BenchComparison.milliseconds(SAVINGS, () -> {
                    SaveResult saved = drafts.savePersonal(applicant, draft.id(), version, entry(version));
                    assertThat(saved).isInstanceOf(SaveResult.Saved.class);
                    version++;
                }),
                () -> BenchComparison.milliseconds(SAVINGS, () -> {
                    write(bare, other);
                    bare.fetchValue("SELECT 1");
                }));

        new Table("step").add("step: saving what is typed", measured, "ms", "≤ 1.5");
    }

    private static void write(DSLContext bare, Draft draft) {
        JSONB entry = JSONB.valueOf("""
                {"emancipated":false,"address":{"search":"12 rue Nationale 59800 Lille","streetNumber":"12",\
                "street":"rue Nationale","complement":"Foyer des Glycines","postalCode":"59800","city":"Lille",\
                "inseeCode":"59350","manual":false},"phone":"%s"}""".formatted(phone(draft.version())));
        bare.transaction(transaction -> {
            int written = transaction
                    .dsl()
                    .update(DOSSIER)
                    .set(DOSSIER.PERSONAL_ENTRY, entry)
                    .set(DOSSIER.VERSION, DOSSIER.VERSION.plus(1))
                    .set(DOSSIER.TOUCHED_AT, Instant.now())
                    .where(DOSSIER.ID.eq(draft.id()))
                    .execute();
            assertThat(written).isEqualTo(1);
        });
    }

    private static PersonalEntry entry(int version) {
        return new PersonalEntry(
                false,
                new AddressEntry(
                        "12 rue Nationale 59800 Lille",
                        "12",
                        "rue Nationale",
                        "Foyer des Glycines",
                        "59800",
                        "Lille",
                        "59350",
                        false),
                phone(version));
    }

    private static String phone(int version) {
        return "06 12 34 %02d %02d".formatted(version / 100 % 100, version % 100);
    }
}
