package fr.sejour.dossier;

import static sejour.db.Tables.DOSSIER;

import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves filed dossiers from state to state. Every act locks the dossier here before it changes any other row, so acts
 * on the same dossier wait for each other and cannot deadlock. When the state of a dossier changes, the trigger
 * {@code dossier_sets_instruction_state_and_due_on} changes the state of its row in the queue too.
 *
 * <p>This class does not check who may act: the caller does.
 */
@Service
public class Progress {

    private final DSLContext database;

    Progress(DSLContext database) {
        this.database = database;
    }

    /**
     * Reads a dossier and locks it: nobody else can change it until the caller's transaction ends.
     *
     * @throws NotFoundException when there is none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Dossier lock(DossierId id) {
        return database.selectFrom(DOSSIER)
                .where(DOSSIER.ID.eq(id))
                .forUpdate()
                .fetchOptional(DossierRows::dossier)
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Stores a dossier after a move to a new state, and adds the state to its history. The caller has locked the
     * dossier.
     *
     * @throws IllegalStateException when the dossier is already in that state or does not exist: the caller moved one
     *     locked dossier twice
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(Filed moved, Instant at) {
        int moves = database.update(DOSSIER)
                .set(DOSSIER.STATE, moved.state())
                .set(DOSSIER.TOUCHED_AT, at)
                .where(DOSSIER.ID.eq(moved.id()), DOSSIER.STATE.ne(moved.state()))
                .execute();
        if (moves != 1) {
            throw new IllegalStateException("No move to " + moved.state());
        }
        DossierRows.remember(database, moved.id(), moved.state(), at);
    }
}
