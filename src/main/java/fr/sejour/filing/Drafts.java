package fr.sejour.filing;

import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.DocumentsEntry;
import fr.sejour.dossier.DossierState;
import fr.sejour.dossier.Draft;
import fr.sejour.dossier.GroundEntry;
import fr.sejour.dossier.ObservationsEntry;
import fr.sejour.dossier.PersonalEntry;
import fr.sejour.dossier.Step;
import fr.sejour.filing.DraftStore.Entry;
import fr.sejour.registry.CivilStatus;
import fr.sejour.registry.ForeignerRegistry;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.entry.SaveResult;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The drafts of applicants: begins, saves, reads and abandons them. An applicant has at most one draft.
 *
 * <p>Every method that takes a dossier id throws {@link NotFoundException} when there is no such dossier or it is
 * somebody else's.
 */
@Service
public class Drafts {

    private final DraftStore store;
    private final DraftEnd end;
    private final ForeignerRegistry registry;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Drafts(DraftStore store, DraftEnd end, ForeignerRegistry registry, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.end = end;
        this.registry = registry;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The applicant's draft; begins one if there is none.
     *
     * @param number the applicant's own foreigner number
     * @throws NotFoundException when the registry does not know the number
     */
    @Transactional
    public Draft open(ApplicantId applicant, ForeignerNumber number) {
        CivilStatus person = registry.civilStatus(number).orElseThrow(NotFoundException::new);
        ApplicantCase applicantCase = ApplicantCase.of(person.birthDate(), false, LocalDate.now(clock));
        store.insert(applicant, number, applicantCase, now()).ifPresent(id -> journal(applicant, id, "DRAFT_BEGUN"));
        return find(applicant).orElseThrow(NotFoundException::new);
    }

    /** The applicant's draft, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(ApplicantId applicant) {
        return store.find(applicant);
    }

    /** A draft with its typed data. A dossier that is no longer a draft is not found. */
    @Transactional(readOnly = true)
    public Draft load(ApplicantId applicant, DossierId id) {
        return store.find(applicant, id).orElseThrow(NotFoundException::new);
    }

    /** Saves what is typed in step 1, right or wrong. */
    @Transactional
    public SaveResult savePersonal(ApplicantId applicant, DossierId id, int expectedVersion, PersonalEntry entry) {
        return save(applicant, id, expectedVersion, Entry.PERSONAL, entry);
    }

    /** Saves what is typed in step 2, right or wrong. */
    @Transactional
    public SaveResult saveGround(ApplicantId applicant, DossierId id, int expectedVersion, GroundEntry entry) {
        return save(applicant, id, expectedVersion, Entry.GROUND, entry);
    }

    /** Saves what is typed in step 3, right or wrong. */
    @Transactional
    public SaveResult saveDocuments(ApplicantId applicant, DossierId id, int expectedVersion, DocumentsEntry entry) {
        return save(applicant, id, expectedVersion, Entry.DOCUMENTS, entry);
    }

    /** Saves what is typed in step 4, right or wrong. */
    @Transactional
    public SaveResult saveObservations(
            ApplicantId applicant, DossierId id, int expectedVersion, ObservationsEntry entry) {
        return save(applicant, id, expectedVersion, Entry.OBSERVATIONS, entry);
    }

    /**
     * Records that the page of a step was opened: this counts as a visit, and the applicant can later continue there.
     * The version does not change.
     */
    @Transactional
    public void reach(ApplicantId applicant, DossierId id, Step step) {
        head(applicant, id);
        store.reach(applicant, id, step, now());
    }

    /** Records that the applicant was told their present case. The version does not change. */
    @Transactional
    public void acknowledgeCase(ApplicantId applicant, DossierId id, ApplicantCase seen) {
        head(applicant, id);
        store.setSeenCase(applicant, id, seen);
    }

    /**
     * Abandons a draft for good: its typed data and its files are deleted.
     *
     * @return false when the draft was filed before, so that the dossier stays
     */
    @Transactional
    public boolean abandon(ApplicantId applicant, DossierId id) {
        Optional<Draft> draft = store.lock(applicant, id);
        if (draft.isEmpty()) {
            return !head(applicant, id).state().isFiled();
        }
        end.end(draft.get(), applicant, "DRAFT_ABANDONED");
        return true;
    }

    private SaveResult save(ApplicantId applicant, DossierId id, int expectedVersion, Entry kept, Object entry) {
        Instant at = now();
        if (store.save(applicant, id, expectedVersion, kept, entry, at)) {
            return new SaveResult.Saved(expectedVersion + 1, at);
        }
        return head(applicant, id).state() == DossierState.DRAFT ? new SaveResult.Outdated() : new SaveResult.Closed();
    }

    /** Throws when there is none or it is somebody else's. */
    private DraftStore.Head head(ApplicantId applicant, DossierId id) {
        return store.head(applicant, id).orElseThrow(NotFoundException::new);
    }

    private void journal(ApplicantId applicant, DossierId id, String act) {
        events.publishEvent(new JournalEntry(applicant.value(), id.value(), act, Map.of()));
    }

    /** As precise as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
