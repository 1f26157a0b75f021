package fr.sejour.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sejour.db.Tables.DOSSIER;
import static sejour.db.Tables.DOSSIER_EVENT;
import static sejour.db.Tables.JOURNAL_ENTRY;
import static sejour.db.Tables.OUTGOING_MAIL;

import fr.sejour.dossier.DossierState;
import fr.sejour.dossier.Draft;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.shared.NotFoundException;
import fr.sejour.testing.Invariants;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServiceTest;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Pressed twenty times at once, or cut off anywhere in the middle: a draft, or a filed dossier with everything. */
@ServiceTest
@Import(FilingAccidents.class)
class FilingOnceTest {

    @Autowired
    private Filing filing;

    @Autowired
    private Drafts drafts;

    @Autowired
    private DSLContext database;

    @Autowired
    private MovableClock clock;

    @Autowired
    private FilingAccidents.Saboteur saboteur;

    @AfterEach
    void allPromisesAreKept() {
        saboteur.planned.set(null);
        assertThat(Invariants.broken(database)).isEmpty();
    }

    @Test
    void twentyFilingsAtOnceAreOneFiling() throws Exception {
        Ready ready = draft();

        List<FilingResult> results =
                DraftsTest.atOnce(20, () -> filing.file(ready.applicant(), ready.dossier(), ready.version()));

        assertThat(results).allMatch(FilingResult.Filed.class::isInstance).containsOnly(results.getFirst());
        assertFiledOnce(ready);
    }

    @Test
    void twentyApplicantsAtOnceGetTwentyNumbers() throws Exception {
        Queue<Ready> waiting = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < 20; i++) {
            waiting.add(draft());
        }

        List<FilingResult> results = DraftsTest.atOnce(20, () -> {
            Ready ready = waiting.remove();
            return filing.file(ready.applicant(), ready.dossier(), ready.version());
        });

        assertThat(results).allMatch(FilingResult.Filed.class::isInstance).doesNotHaveDuplicates();
    }

    @Test
    void filedAndAbandonedAtOnceItIsOneOfThemAndBothAreToldWhich() throws Exception {
        Ready ready = draft();
        AtomicInteger turn = new AtomicInteger();

        List<Boolean> foundFiled = DraftsTest.atOnce(
                20, () -> turn.getAndIncrement() % 2 == 0 ? isFiledByFiling(ready) : !isAbandonedByAbandoning(ready));

        boolean filed =
                database.fetchExists(DOSSIER, DOSSIER.ID.eq(ready.dossier()).and(DOSSIER.STATE.eq(DossierState.FILED)));
        assertThat(foundFiled).containsOnly(filed);
        assertThat(drafts.find(ready.applicant())).isEmpty();
    }

    private boolean isFiledByFiling(Ready ready) {
        try {
            return filing.file(ready.applicant(), ready.dossier(), ready.version()) instanceof FilingResult.Filed;
        } catch (NotFoundException abandoned) {
            return false;
        }
    }

    private boolean isAbandonedByAbandoning(Ready ready) {
        return drafts.abandon(ready.applicant(), ready.dossier());
    }

    @ParameterizedTest
    @EnumSource(value = FilingAccidents.Accident.class, names = "AFTER_COMMIT", mode = EnumSource.Mode.EXCLUDE)
    void anAccidentBeforeTheEndLeavesTheDraftAsItWas(FilingAccidents.Accident accident) {
        Ready ready = draft();
        Draft before = drafts.load(ready.applicant(), ready.dossier());
        saboteur.planned.set(accident);

        assertThatThrownBy(() -> filing.file(ready.applicant(), ready.dossier(), ready.version()))
                .isNotNull();

        assertThat(saboteur.planned.get()).as("the accident happened").isNull();
        assertThat(drafts.load(ready.applicant(), ready.dossier())).isEqualTo(before);
        assertThat(count(ready)).isEqualTo(new Count(0, 0, 0));

        assertThat(filing.file(ready.applicant(), ready.dossier(), ready.version()))
                .isInstanceOf(FilingResult.Filed.class);
        assertThat(count(ready)).isEqualTo(new Count(1, 1, 1));
    }

    @Test
    void anAccidentAfterTheEndLeavesAFiledDossierAndTheNextPressTellsItsNumber() {
        Ready ready = draft();
        saboteur.planned.set(FilingAccidents.Accident.AFTER_COMMIT);

        assertThatThrownBy(() -> filing.file(ready.applicant(), ready.dossier(), ready.version()))
                .hasMessage("AFTER_COMMIT");

        assertThat(filing.file(ready.applicant(), ready.dossier(), ready.version()))
                .isInstanceOf(FilingResult.Filed.class);
        assertFiledOnce(ready);
    }

    /** What there is of a dossier's filing. */
    private record Count(int events, int journalLines, int mails) {}

    private Count count(Ready ready) {
        return new Count(
                database.fetchCount(
                        DOSSIER_EVENT,
                        DOSSIER_EVENT.DOSSIER.eq(ready.dossier()).and(DOSSIER_EVENT.STATE.eq(DossierState.FILED))),
                database.fetchCount(
                        JOURNAL_ENTRY,
                        JOURNAL_ENTRY
                                .DOSSIER_ID
                                .eq(ready.dossier().value())
                                .and(JOURNAL_ENTRY.ACT.eq("DOSSIER_FILED"))),
                database.fetchCount(
                        OUTGOING_MAIL,
                        OUTGOING_MAIL
                                .PARAMETERS
                                .cast(String.class)
                                .contains(ready.dossier().value().toString())));
    }

    private void assertFiledOnce(Ready ready) {
        assertThat(saboteur.filed).containsOnlyOnce(ready.dossier());
        assertThat(count(ready)).isEqualTo(new Count(1, 1, 1));
        assertThat(database.fetchValue(DOSSIER.STATE, DOSSIER.ID.eq(ready.dossier())))
                .isEqualTo(DossierState.FILED);
    }

    private Ready draft() {
        return new CompleteDrafts(database, drafts, clock).adult();
    }
}
