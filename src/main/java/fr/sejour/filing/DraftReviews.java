package fr.sejour.filing;

import fr.sejour.document.AttachedSupportingDocuments;
import fr.sejour.dossier.AttachedFile;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.Draft;
import fr.sejour.reference.Communes;
import fr.sejour.reference.Countries;
import fr.sejour.registry.CivilStatus;
import fr.sejour.registry.ForeignerRegistry;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks drafts against all the rules at today's date. */
@Service
public class DraftReviews {

    private final DraftStore store;
    private final ForeignerRegistry registry;
    private final AttachedSupportingDocuments documents;
    private final Communes communes;
    private final Countries countries;
    private final Clock clock;

    DraftReviews(
            DraftStore store,
            ForeignerRegistry registry,
            AttachedSupportingDocuments documents,
            Communes communes,
            Countries countries,
            Clock clock) {
        this.store = store;
        this.registry = registry;
        this.documents = documents;
        this.communes = communes;
        this.countries = countries;
        this.clock = clock;
    }

    /**
     * A draft of the applicant, checked.
     *
     * @throws NotFoundException when there is no such dossier, it is somebody else's, or it is no longer a draft
     */
    @Transactional(readOnly = true)
    public DraftReview of(ApplicantId applicant, DossierId id) {
        return review(store.find(applicant, id).orElseThrow(NotFoundException::new));
    }

    /** The applicant's draft, checked; empty when the applicant has none. */
    @Transactional(readOnly = true)
    public Optional<DraftReview> find(ApplicantId applicant) {
        return store.find(applicant).map(this::review);
    }

    private DraftReview review(Draft draft) {
        Map<DocumentType, List<AttachedFile>> attached = documents.of(draft.id());
        LocalDate today = LocalDate.now(clock);
        DraftExamination examination = examine(draft, person(draft), attached, today);
        return new DraftReview(
                draft,
                examination.person(),
                examination.applicantCase(),
                attached,
                examination.errors(),
                examination.warnings(),
                today);
    }

    DraftExamination examine(Draft draft, CivilStatus person, Map<DocumentType, List<AttachedFile>> attached) {
        return examine(draft, person, attached, LocalDate.now(clock));
    }

    private DraftExamination examine(
            Draft draft, CivilStatus person, Map<DocumentType, List<AttachedFile>> attached, LocalDate today) {
        return DraftExamination.of(draft, person, attached, today, communes, countries);
    }

    /** The person as the registry has them now. Never asked while a lock is held: it may be slow. */
    CivilStatus person(Draft draft) {
        return registry.civilStatus(draft.foreignerNumber())
                .orElseThrow(() -> new IllegalStateException("The registry does not know the applicant any more"));
    }
}
