package fr.sejour.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sejour.db.Tables.DOSSIER;
import static sejour.db.Tables.FOREIGNER;

import fr.sejour.dossier.DossierState;
import fr.sejour.dossier.Dossiers;
import fr.sejour.filing.CompleteDrafts;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.filing.Drafts;
import fr.sejour.filing.Filing;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.testing.Invariants;
import fr.sejour.testing.ServiceTest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** What {@code ./run --dossiers=2000} gives. */
@ServiceTest
@ActiveProfiles("development")
@TestInstance(Lifecycle.PER_CLASS)
class GeneratedDossiersTest {

    private static final int DOSSIERS = 2000;

    // The numbers of people of other tests are drawn by chance, some of them near to these.
    private static final ForeignerNumber FIRST_NUMBER = new ForeignerNumber("8000000000");
    private static final ForeignerNumber LAST_NUMBER = new ForeignerNumber("8000001999");

    @Autowired
    private GeneratedDossiers generated;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private DSLContext database;

    @Autowired
    private Filing filing;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Clock clock;

    /** By rows of other tests, which share the database. */
    private List<String> brokenBefore = List.of();

    @BeforeAll
    void fill() throws Exception {
        brokenBefore = Invariants.broken(database);
        generated.fillUpTo(DOSSIERS);
    }

    @Test
    void asManyAsAskedForInEveryStateOfAFiledDossier() throws Exception {
        generated.fillUpTo(DOSSIERS);

        assertThat(database.fetchCount(FOREIGNER, FOREIGNER.NUMBER.between(FIRST_NUMBER, LAST_NUMBER)))
                .isEqualTo(DOSSIERS);
        assertThat(database.selectDistinct(DOSSIER.STATE).from(DOSSIER).fetch(DOSSIER.STATE))
                .containsAll(Arrays.stream(DossierState.values())
                        .filter(DossierState::isFiled)
                        .toList());
    }

    @Test
    void everyPromiseHoldsOfThemAndOfOneFiledBesideThem() {
        Ready ready = new CompleteDrafts(database, drafts, clock).adult();
        filing.file(ready.applicant(), ready.dossier(), ready.version());

        assertThat(Invariants.newlyBroken(database, brokenBefore)).isEmpty();
    }

    @Test
    void onlyTheyAreMarkedAsMadeUp() {
        assertThat(database.fetchCount(DOSSIER, DOSSIER.MADE_UP.isTrue())).isEqualTo(DOSSIERS);
        assertThat(database.fetchExists(
                        DOSSIER,
                        DOSSIER.MADE_UP.isFalse(),
                        DOSSIER.FOREIGNER_NUMBER.between(FIRST_NUMBER, LAST_NUMBER)))
                .isFalse();
    }

    /** Else whoever breaks a promise could have it looked away from. */
    @Test
    void aRealDossierStaysReal() {
        Ready ready = new CompleteDrafts(database, drafts, clock).adult();

        assertThatThrownBy(() -> database.update(DOSSIER)
                        .set(DOSSIER.MADE_UP, true)
                        .where(DOSSIER.ID.eq(ready.dossier()))
                        .execute())
                .hasStackTraceContaining("a real dossier stays real");
    }

    @Test
    void theirDeclarationsAreRead() {
        List<DossierId> filed = database.select(DOSSIER.ID)
                .from(DOSSIER)
                .where(DOSSIER.FOREIGNER_NUMBER.between(FIRST_NUMBER, new ForeignerNumber("8000000009")))
                .fetch(DOSSIER.ID);

        assertThat(filed)
                .hasSize(10)
                .allSatisfy(id -> assertThat(dossiers.filed(id))
                        .hasValueSatisfying(dossier -> assertThat(dossier.declaration()
                                        .snapshot()
                                        .civilStatus()
                                        .nationality())
                                .matches("[A-Z]{2}")));
    }
}
