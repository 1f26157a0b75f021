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
 * How a filed dossier goes from state to state. Every act on a dossier locks it here first, then touches whatever other rows
 * it needs: so acts on the same dossier wait for each other, never in a circle. With the state of the dossier, the trigger
 * {@code dossier_sets_instruction_state_and_due_on} changes that of its row in the queue.
 *
 * <p>Says nothing about who may act: the caller sees to it.
 */
@Service
public class Progress {

    private final DSLContext database;

    Progress(DSLContext database) {
        this.database = database;
    }

    /**
     * The dossier in the state it is in, which nobody else can change until the caller's transaction ends.
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
     * Keeps what a move made of a dossier that the caller has locked, and its history.
     *
     * @throws IllegalStateException when it is in that state already, or gone: two moves were made of one locked dossier
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
