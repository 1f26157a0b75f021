package fr.sejour.dossier;

import static org.jooq.Records.mapping;
import static sejour.db.Tables.DOSSIER;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads dossiers: the list of an applicant, and filed dossiers. */
@Service
public class Dossiers {

    private final DSLContext database;

    Dossiers(DSLContext database) {
        this.database = database;
    }

    /** The applicant's requests with their history, newest first, in one query; abandoned drafts are left out. */
    @Transactional(readOnly = true)
    public List<DossierOverview> ofApplicant(ApplicantId applicant) {
        return database.select(
                        DOSSIER.ID,
                        DOSSIER.STATE,
                        DOSSIER.NUMBER,
                        DOSSIER.TOUCHED_AT,
                        DOSSIER.REACHED_STEP,
                        DossierRows.history(DOSSIER.ID))
                .from(DOSSIER)
                .where(DOSSIER.APPLICANT.eq(applicant), DOSSIER.STATE.ne(DossierState.ABANDONED))
                .orderBy(DOSSIER.ID.desc())
                .fetch(mapping(DossierOverview::new));
    }

    /**
     * An applicant's dossier in the state it is in.
     *
     * @throws NotFoundException when there is no such dossier, it is somebody else's, or it was abandoned
     */
    @Transactional(readOnly = true)
    public Dossier load(ApplicantId applicant, DossierId id) {
        return database.selectFrom(DOSSIER)
                .where(DossierRows.owned(applicant, id), DOSSIER.STATE.ne(DossierState.ABANDONED))
                .fetchOptional(DossierRows::dossier)
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Reads the state of an applicant's dossier and locks it against change until the caller's transaction ends, so
     * that files or answers can be added safely. Several transactions may hold this shared lock at once.
     *
     * @throws NotFoundException when there is none, or it is somebody else's
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DossierState hold(ApplicantId applicant, DossierId id) {
        return database.select(DOSSIER.STATE)
                .from(DOSSIER)
                .where(DossierRows.owned(applicant, id))
                .forKeyShare()
                .fetchOptional(DOSSIER.STATE)
                .orElseThrow(NotFoundException::new);
    }

    /**
     * A filed dossier of an applicant, in its present state.
     *
     * @throws NotFoundException when there is none, it is somebody else's, or it was not filed
     */
    @Transactional(readOnly = true)
    public Filed filed(ApplicantId applicant, DossierId id) {
        return filed(DossierRows.owned(applicant, id)).orElseThrow(NotFoundException::new);
    }

    /**
     * A filed dossier in its present state, for the service's own work: ownership is not checked. Empty when there is
     * no such filed dossier.
     */
    @Transactional(readOnly = true)
    public Optional<Filed> filed(DossierId id) {
        return filed(DOSSIER.ID.eq(id));
    }

    private Optional<Filed> filed(Condition which) {
        return database.selectFrom(DOSSIER)
                .where(which, DOSSIER.NUMBER.isNotNull())
                .fetchOptional(DossierRows::dossier)
                .map(Filed.class::cast);
    }
}
