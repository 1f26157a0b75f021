package fr.sejour.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sejour.db.Tables.DOSSIER;

import fr.sejour.dossier.AddressEntry;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.ChildEntry;
import fr.sejour.dossier.DocumentsEntry;
import fr.sejour.dossier.DossierState;
import fr.sejour.dossier.Dossiers;
import fr.sejour.dossier.Draft;
import fr.sejour.dossier.FamilySituation;
import fr.sejour.dossier.GroundEntry;
import fr.sejour.dossier.ObservationsEntry;
import fr.sejour.dossier.PersonalEntry;
import fr.sejour.dossier.PlacedWith;
import fr.sejour.dossier.Step;
import fr.sejour.dossier.SwornStatement;
import fr.sejour.registry.CivilStatus;
import fr.sejour.registry.TestRegistry;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DateEntry;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.entry.SaveResult;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServiceTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

@ServiceTest
class DraftsTest {

    private static final DocumentsEntry SOMETHING = new DocumentsEntry("AB12");

    @Autowired
    private Drafts drafts;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private DSLContext database;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionOperations transaction;

    private final ApplicantId applicant = new ApplicantId(UUID.randomUUID());

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void anApplicantHasOneDraftHoweverOftenItIsOpened() {
        Draft first = open();

        assertThat(drafts.find(applicant)).contains(first);
        assertThat(drafts.open(applicant, first.foreignerNumber())).isEqualTo(first);
        assertThat(first.version()).isZero();
        assertThat(first.ground()).isEqualTo(GroundEntry.BLANK);
        assertThat(first.reachedStep()).isEqualTo(Step.PERSONAL_INFORMATION);
        assertThat(first.seenCase()).isEqualTo(ApplicantCase.ADULT);
    }

    @Test
    void openedInTwentyTabsAtOnceItIsStillOneDraft() throws Exception {
        CivilStatus person = adult();

        List<Draft> opened = atOnce(20, () -> drafts.open(applicant, person.number()));

        assertThat(opened).extracting(Draft::id).containsOnly(opened.getFirst().id());
        assertThat(database.fetchCount(DOSSIER, DOSSIER.APPLICANT.eq(applicant)))
                .isEqualTo(1);
    }

    @Test
    void whatIsTypedIsKeptAsItIsTypedEvenWhenItIsWrong() {
        Draft draft = open();
        PersonalEntry personal = new PersonalEntry(
                true,
                new AddressEntry("12 rue d'à côté", "12 bis", " rue ", "<b>étage</b>", "5980", "Lille", "", true),
                "06 12");
        GroundEntry ground = new GroundEntry(
                PlacedWith.TRUSTED_THIRD_PARTY,
                new DateEntry("31", "02", null),
                new DateEntry("x", "", "20"),
                true,
                FamilySituation.MARRIED,
                DateEntry.BLANK,
                "ML",
                true,
                List.of(
                        ChildEntry.BLANK,
                        new ChildEntry("Traoré", "Ñandú 🌍", new DateEntry("1", "1", "2025"), null, false)),
                Set.of(SwornStatement.KNOWS_SANCTIONS));

        drafts.savePersonal(applicant, draft.id(), 0, personal);
        drafts.saveGround(applicant, draft.id(), 1, ground);
        drafts.saveDocuments(applicant, draft.id(), 2, new DocumentsEntry("12 34"));
        drafts.saveObservations(applicant, draft.id(), 3, new ObservationsEntry("Bonjour,\n\nmerci."));

        Draft again = drafts.load(applicant, draft.id());
        assertThat(again.version()).isEqualTo(4);
        assertThat(again.personal()).isEqualTo(personal);
        assertThat(again.ground()).isEqualTo(ground);
        assertThat(again.documents()).isEqualTo(new DocumentsEntry("12 34"));
        assertThat(again.observations()).isEqualTo(new ObservationsEntry("Bonjour,\n\nmerci."));
    }

    @Test
    void charactersThatTheDatabaseCannotHoldAreLeftOut() {
        Draft draft = open();

        drafts.saveObservations(applicant, draft.id(), 0, new ObservationsEntry("a\u0000b\uD83Cc\uDF0Dd🌍"));

        assertThat(drafts.load(applicant, draft.id()).observations().text()).isEqualTo("abcd🌍");
    }

    @Test
    void tellsWhenItWasSaved() {
        Draft draft = open();
        clock.advance(Duration.ofHours(2));

        SaveResult result = drafts.saveDocuments(applicant, draft.id(), 0, SOMETHING);

        assertThat(result).isEqualTo(new SaveResult.Saved(1, load(draft).savedAt()));
        assertThat(load(draft).savedAt()).isAfter(draft.savedAt().plus(Duration.ofHours(1)));
    }

    @Test
    void anOlderPageNeverOverwritesWhatAnotherTabSaved() {
        Draft draft = open();
        drafts.saveDocuments(applicant, draft.id(), 0, SOMETHING);

        SaveResult result = drafts.saveDocuments(applicant, draft.id(), 0, new DocumentsEntry("older page"));

        assertThat(result).isEqualTo(new SaveResult.Outdated());
        assertThat(load(draft).documents()).isEqualTo(SOMETHING);
    }

    @Test
    void ofTwentyPagesOfTheSameVersionOneSavesAndTheOthersAreTold() throws Exception {
        Draft draft = open();

        List<SaveResult> results = atOnce(20, () -> drafts.saveDocuments(applicant, draft.id(), 0, SOMETHING));

        assertThat(results).filteredOn(SaveResult.Saved.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(SaveResult.Outdated.class::isInstance).hasSize(19);
        assertThat(load(draft).version()).isEqualTo(1);
    }

    @Test
    void goesOnAtTheFurthestStepReached() {
        Draft draft = open();

        drafts.reach(applicant, draft.id(), Step.DOCUMENTS);
        drafts.reach(applicant, draft.id(), Step.GROUND);

        assertThat(load(draft).reachedStep()).isEqualTo(Step.DOCUMENTS);
        assertThat(load(draft).version()).isZero();
    }

    @Test
    void remembersWhichCaseTheApplicantWasToldAbout() {
        Draft draft = open();

        drafts.acknowledgeCase(applicant, draft.id(), ApplicantCase.MINOR);

        assertThat(load(draft).seenCase()).isEqualTo(ApplicantCase.MINOR);
    }

    @Test
    void anAbandonedDraftKeepsNothingAndMakesRoomForAnother() {
        Draft draft = open();
        drafts.saveDocuments(applicant, draft.id(), 0, SOMETHING);

        assertThat(drafts.abandon(applicant, draft.id())).isTrue();
        assertThat(drafts.abandon(applicant, draft.id())).isTrue();

        assertThat(drafts.find(applicant)).isEmpty();
        assertThatThrownBy(() -> load(draft)).isInstanceOf(NotFoundException.class);
        assertThat(drafts.saveDocuments(applicant, draft.id(), 1, SOMETHING)).isEqualTo(new SaveResult.Closed());
        assertThat(database.fetchValue(DOSSIER.DOCUMENTS_ENTRY, DOSSIER.ID.eq(draft.id())))
                .isNull();
        assertThat(drafts.open(applicant, draft.foreignerNumber()).id()).isNotEqualTo(draft.id());
    }

    @Test
    void filesMayBeAddedWhileItIsADraftOnly() {
        Draft draft = open();
        assertThat(holdOpen(draft)).isTrue();

        drafts.abandon(applicant, draft.id());

        assertThat(holdOpen(draft)).isFalse();
    }

    @Test
    void anotherPersonsDraftIsAnsweredLikeAMissingOne() {
        Draft draft = open();
        ApplicantId stranger = new ApplicantId(UUID.randomUUID());
        DossierId missing = new DossierId(UUID.randomUUID());

        assertThat(drafts.find(stranger)).isEmpty();
        for (ThrowingCallable attempt : everythingWith(stranger, draft.id())) {
            assertThatThrownBy(attempt).isInstanceOf(NotFoundException.class);
        }
        for (ThrowingCallable attempt : everythingWith(applicant, missing)) {
            assertThatThrownBy(attempt).isInstanceOf(NotFoundException.class);
        }
        assertThat(load(draft)).isEqualTo(draft);
    }

    private List<ThrowingCallable> everythingWith(ApplicantId who, DossierId id) {
        return List.of(
                () -> drafts.load(who, id),
                () -> drafts.savePersonal(who, id, 0, PersonalEntry.BLANK),
                () -> drafts.saveGround(who, id, 0, GroundEntry.BLANK),
                () -> drafts.saveDocuments(who, id, 0, DocumentsEntry.BLANK),
                () -> drafts.saveObservations(who, id, 0, ObservationsEntry.BLANK),
                () -> drafts.reach(who, id, Step.FILING),
                () -> drafts.acknowledgeCase(who, id, ApplicantCase.MINOR),
                () -> drafts.abandon(who, id),
                () -> transaction.execute(status -> dossiers.hold(who, id)));
    }

    private CivilStatus adult() {
        CivilStatus person = CivilStatuses.bornOn(clock.today().minusYears(18).minusMonths(3));
        new TestRegistry(database).put(person);
        return person;
    }

    private Draft open() {
        return drafts.open(applicant, adult().number());
    }

    private Draft load(Draft draft) {
        return drafts.load(applicant, draft.id());
    }

    private boolean holdOpen(Draft draft) {
        return Optional.ofNullable(
                        transaction.execute(status -> dossiers.hold(applicant, draft.id()) == DossierState.DRAFT))
                .orElseThrow();
    }

    static <T> List<T> atOnce(int times, Callable<T> task) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(Collections.nCopies(times, task))) {
                results.add(result.get());
            }
            return results;
        }
    }
}
