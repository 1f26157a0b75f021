package fr.sejour.filing;

import fr.sejour.document.AttachedSupportingDocuments;
import fr.sejour.dossier.Address;
import fr.sejour.dossier.DossierFiled;
import fr.sejour.dossier.Dossiers;
import fr.sejour.dossier.Draft;
import fr.sejour.dossier.Filed;
import fr.sejour.dossier.FiledDossier;
import fr.sejour.dossier.Snapshot;
import fr.sejour.reference.Departments;
import fr.sejour.registry.CivilStatus;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.Dates;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Files drafts, each exactly once. Even when a person files several times or in several tabs, or the service dies in
 * between, the result is either a draft or a filed dossier with its number, snapshot, history, journal line and the
 * jobs of the listeners to {@link DossierFiled}. Filing is one transaction, which locks the draft's row.
 */
@Service
public class Filing {

    private final DraftStore drafts;
    private final Dossiers dossiers;
    private final DraftReviews reviews;
    private final AttachedSupportingDocuments documents;
    private final Departments departments;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    Filing(
            DraftStore drafts,
            Dossiers dossiers,
            DraftReviews reviews,
            AttachedSupportingDocuments documents,
            Departments departments,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.drafts = drafts;
        this.dossiers = dossiers;
        this.reviews = reviews;
        this.documents = documents;
        this.departments = departments;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Files a draft for good, or returns that it was filed before.
     *
     * @param expectedVersion version of the draft that the applicant has seen and confirms
     * @throws NotFoundException when there is none, it is somebody else's, or it was abandoned
     */
    public FilingResult file(ApplicantId applicant, DossierId id, int expectedVersion) {
        // The registry and large files may be slow: they come before the row is locked.
        Optional<CivilStatus> person = drafts.find(applicant, id).map(draft -> {
            documents.open(draft.id());
            return reviews.person(draft);
        });
        return Objects.requireNonNull(
                transaction.execute(status -> person.flatMap(known -> fileLocked(applicant, id, expectedVersion, known))
                        .orElseGet(() -> filedBefore(applicant, id))));
    }

    /** Empty when it is no draft any more. */
    private Optional<FilingResult> fileLocked(
            ApplicantId applicant, DossierId id, int expectedVersion, CivilStatus person) {
        return drafts.lock(applicant, id)
                .map(draft -> draft.version() == expectedVersion && documents.areOpened(draft.id())
                        ? file(draft, person)
                        : new FilingResult.Outdated(draft.version()));
    }

    private FilingResult file(Draft draft, CivilStatus person) {
        DraftExamination examination = reviews.examine(draft, person, documents.of(draft.id()));
        return examination
                .snapshot()
                .<FilingResult>map(snapshot -> file(draft, snapshot))
                .orElseGet(() -> new FilingResult.Incomplete(examination.errors()));
    }

    private FilingResult.Filed file(Draft draft, Snapshot snapshot) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        FiledDossier filed = draft.file(number(snapshot.personal().address(), at), at, snapshot);
        drafts.store(filed);
        events.publishEvent(new DossierFiled(filed.id(), filed.applicant(), filed.number(), at));
        events.publishEvent(new JournalEntry(
                filed.applicant().value(),
                filed.id().value(),
                "DOSSIER_FILED",
                Map.of(
                        "number",
                        filed.number().digits(),
                        "case",
                        snapshot.applicantCase().name())));
        return new FilingResult.Filed(filed.number(), at);
    }

    private DossierNumber number(Address address, Instant at) {
        String department = departments
                .ofCommune(address.inseeCode())
                .orElseThrow(() -> new IllegalStateException("A commune without department: " + address.inseeCode()))
                .dossierDigits();
        return DossierNumber.of(department, Dates.day(at), drafts.nextRunningNumber());
    }

    private FilingResult filedBefore(ApplicantId applicant, DossierId id) {
        Filed filed = dossiers.filed(applicant, id);
        return new FilingResult.Filed(filed.number(), filed.filedAt());
    }
}
