package fr.sejour.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sejour.db.Tables.SUPPORTING_DOCUMENT;

import fr.sejour.dossier.Address;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.AttachedFile;
import fr.sejour.dossier.CarePlacement;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DocumentsEntry;
import fr.sejour.dossier.DossierOverview;
import fr.sejour.dossier.DossierState;
import fr.sejour.dossier.Draft;
import fr.sejour.dossier.EphotoNumber;
import fr.sejour.dossier.FamilySituation;
import fr.sejour.dossier.Filed;
import fr.sejour.dossier.Ground;
import fr.sejour.dossier.ObservationsEntry;
import fr.sejour.dossier.PersonalEntry;
import fr.sejour.dossier.PersonalInformation;
import fr.sejour.dossier.PlacedWith;
import fr.sejour.dossier.Snapshot;
import fr.sejour.dossier.Step;
import fr.sejour.dossier.SwornStatement;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.Dates;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.PhoneNumber;
import fr.sejour.shared.entry.FieldError;
import fr.sejour.shared.entry.SaveResult;
import fr.sejour.shared.entry.TypingFault;
import fr.sejour.testing.RequiredFiles;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

class FilingTest extends FilingSetting {

    @Autowired
    private TransactionOperations transaction;

    @Test
    void inEachCaseACompleteDraftIsFiledUnderANumberOfItsDepartmentAndDay() {
        for (Ready ready : List.of(complete.minor(), complete.emancipatedMinor(), complete.adult())) {
            FilingResult.Filed filed = file(ready);

            assertThat(filed.number().digits())
                    .matches("5901" + Dates.day(filed.filedAt()).toString().replace("-", "") + "[0-9]{7}");
        }
    }

    @Test
    void whatWasDeclaredAndHandedInIsFixed() {
        Ready ready = complete.emancipatedMinor();
        complete.attach(ready.applicant(), ready.dossier(), DocumentType.IDENTITY, 2);

        FilingResult.Filed result = file(ready);

        Filed filed = dossiers.filed(ready.applicant(), ready.dossier());
        assertThat(filed.number()).isEqualTo(result.number());
        assertThat(filed.filedAt()).isEqualTo(result.filedAt());
        Snapshot snapshot = filed.snapshot();
        assertThat(snapshot.civilStatus()).isEqualTo(ready.person());
        assertThat(snapshot.applicantCase()).isEqualTo(ApplicantCase.EMANCIPATED_MINOR);
        assertThat(snapshot.personal())
                .isEqualTo(new PersonalInformation(
                        new Address("12", "rue Victor Hugo", null, "59000", "Lille", "59350"),
                        new PhoneNumber("+33612345678")));
        assertThat(snapshot.ground())
                .isEqualTo(new Ground(
                        new CarePlacement(
                                PlacedWith.ASE, ready.person().birthDate().plusYears(14)),
                        ready.person().birthDate().plusYears(13),
                        FamilySituation.SINGLE,
                        null,
                        List.of(),
                        SwornStatement.requiredFor(ApplicantCase.EMANCIPATED_MINOR)));
        assertThat(snapshot.observations()).isEqualTo("Mon prénom s'écrit « Aïssa ».");
        assertThat(snapshot.warnings()).isEmpty();
        assertThat(snapshot.documents().ephoto()).isEqualTo(new EphotoNumber("4F7K2M9Q8R3T6W1X5Y0Z2B"));
        assertThat(snapshot.documents().files()).containsOnlyKeys(RequiredFiles.of(ApplicantCase.EMANCIPATED_MINOR));
        assertThat(snapshot.documents().files().get(DocumentType.IDENTITY))
                .extracting(AttachedFile::name)
                .containsExactly("scan 1.pdf", "scan 2.pdf");
        assertThat(dossiers.load(ready.applicant(), ready.dossier())).isEqualTo(filed);
    }

    @Test
    void filedAgainItIsTheSameDossierWhateverThePageShows() {
        Ready ready = complete.adult();
        FilingResult.Filed first = file(ready);
        clock.advance(Duration.ofDays(3));

        assertThat(filing.file(ready.applicant(), ready.dossier(), 0)).isEqualTo(first);
        assertThat(dossiers.filed(ready.applicant(), ready.dossier()).filedAt()).isEqualTo(first.filedAt());
    }

    @Test
    void afterFilingNothingCanBeSavedAbandonedOrAttached() {
        Ready ready = complete.adult();
        file(ready);

        assertThat(drafts.saveDocuments(ready.applicant(), ready.dossier(), ready.version(), DocumentsEntry.BLANK))
                .isEqualTo(new SaveResult.Closed());
        assertThat(drafts.abandon(ready.applicant(), ready.dossier())).isFalse();
        assertThat(transaction.<DossierState>execute(status -> dossiers.hold(ready.applicant(), ready.dossier())))
                .isEqualTo(DossierState.FILED);
        assertThat(drafts.find(ready.applicant())).isEmpty();
    }

    @Test
    void whatAnotherTabHasSavedSinceIsNotFiledUnseen() {
        Ready ready = complete.adult();
        drafts.saveObservations(ready.applicant(), ready.dossier(), ready.version(), ObservationsEntry.BLANK);

        assertThat(filing.file(ready.applicant(), ready.dossier(), ready.version()))
                .isEqualTo(new FilingResult.Outdated(ready.version() + 1));
        assertThat(drafts.find(ready.applicant())).isPresent();
    }

    @Test
    void whatIsMissingIsToldByStepAndItStaysADraft() {
        Ready ready = complete.adult();
        database.deleteFrom(SUPPORTING_DOCUMENT)
                .where(SUPPORTING_DOCUMENT.DOSSIER.eq(ready.dossier()))
                .and(SUPPORTING_DOCUMENT.TYPE.eq(DocumentType.FAMILY_TIES))
                .execute();
        drafts.savePersonal(ready.applicant(), ready.dossier(), ready.version(), PersonalEntry.BLANK);

        FilingResult result = filing.file(ready.applicant(), ready.dossier(), ready.version() + 1);

        assertThat(result)
                .isInstanceOfSatisfying(
                        FilingResult.Incomplete.class,
                        incomplete -> assertThat(incomplete.errors())
                                .containsOnlyKeys(Step.PERSONAL_INFORMATION, Step.DOCUMENTS)
                                .containsEntry(
                                        Step.DOCUMENTS,
                                        List.of(FieldError.of(
                                                DocumentsEntry.path(DocumentType.FAMILY_TIES), TypingFault.MISSING))));
        assertThat(drafts.find(ready.applicant())).isPresent();
    }

    @Test
    void anotherPersonsDossierIsAnsweredLikeAMissingOne() {
        Ready ready = complete.adult();
        ApplicantId stranger = new ApplicantId(UUID.randomUUID());

        assertNotFound(stranger, ready);
        file(ready);
        assertNotFound(stranger, ready);
        assertThat(dossiers.ofApplicant(stranger)).isEmpty();
    }

    @Test
    void anAbandonedDraftIsNotFiled() {
        Ready ready = complete.adult();
        drafts.abandon(ready.applicant(), ready.dossier());

        assertNotFound(ready.applicant(), ready);
        assertThat(dossiers.ofApplicant(ready.applicant())).isEmpty();
        assertThat(database.fetchCount(SUPPORTING_DOCUMENT, SUPPORTING_DOCUMENT.DOSSIER.eq(ready.dossier())))
                .isZero();
    }

    @Test
    void theApplicantsListHasDraftsAndFiledDossiersWithTheirHistory() {
        Ready ready = complete.adult();
        FilingResult.Filed filed = file(ready);
        clock.advance(Duration.ofMinutes(1));
        Draft draft = drafts.open(ready.applicant(), ready.person().number());

        List<DossierOverview> list = dossiers.ofApplicant(ready.applicant());

        assertThat(list).extracting(DossierOverview::id).containsExactly(draft.id(), ready.dossier());
        assertThat(list).extracting(DossierOverview::state).containsExactly(DossierState.DRAFT, DossierState.FILED);
        assertThat(list.getFirst().number()).isNull();
        assertThat(list.getLast().number()).isEqualTo(filed.number());
        assertThat(list.getLast().history())
                .extracting(DossierOverview.Event::state)
                .containsExactly(DossierState.DRAFT, DossierState.FILED);
        assertThat(list.getLast().history().getLast().at()).isEqualTo(filed.filedAt());
    }

    @Test
    @Timeout(60)
    void aFileThatIsBeingAttachedIsWaitedForAndIsInTheSnapshot() throws Exception {
        Ready ready = complete.adult();
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            CompletableFuture<FilingResult> result = Objects.requireNonNull(transaction.execute(status -> {
                assertThat(dossiers.hold(ready.applicant(), ready.dossier())).isEqualTo(DossierState.DRAFT);
                CompletableFuture<FilingResult> waiting = CompletableFuture.supplyAsync(
                        () -> filing.file(ready.applicant(), ready.dossier(), ready.version()), threads);
                awaitSomebodyWaitingForThisTransaction();
                complete.attach(ready.applicant(), ready.dossier(), DocumentType.IDENTITY, 2);
                assertThat(waiting).isNotDone();
                return waiting;
            }));

            assertThat(result.get()).isInstanceOf(FilingResult.Filed.class);
        }
        assertThat(dossiers.filed(ready.applicant(), ready.dossier())
                        .snapshot()
                        .documents()
                        .files()
                        .get(DocumentType.IDENTITY))
                .hasSize(2);
    }

    private void awaitSomebodyWaitingForThisTransaction() {
        boolean waiting = false;
        while (!waiting) {
            waiting = database.fetchExists(database.selectOne()
                    .from("pg_locks")
                    .where("NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))"));
        }
    }

    private FilingResult.Filed file(Ready ready) {
        FilingResult result = filing.file(ready.applicant(), ready.dossier(), ready.version());
        assertThat(result).isInstanceOf(FilingResult.Filed.class);
        return (FilingResult.Filed) result;
    }

    private void assertNotFound(ApplicantId who, Ready ready) {
        assertThatThrownBy(() -> filing.file(who, ready.dossier(), ready.version()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> dossiers.load(who, ready.dossier())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> dossiers.filed(who, ready.dossier())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> reviews.of(who, ready.dossier())).isInstanceOf(NotFoundException.class);
    }
}
