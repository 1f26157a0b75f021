package fr.sejour.instruction;

import fr.sejour.dossier.Filed;
import fr.sejour.dossier.Progress;
import fr.sejour.instruction.InstructionStore.Row;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How every act of an agent goes: access, lock, version, the act itself, the next version, the journal line; all of it one
 * transaction, or nothing.
 */
@Component
class Acts {

    private final DossierAccess access;
    private final Progress progress;
    private final InstructionStore store;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    Acts(
            DossierAccess access,
            Progress progress,
            InstructionStore store,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.access = access;
        this.progress = progress;
        this.store = store;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** An agent's turn: nobody else acts on the dossier until it ends. */
    record Turn(SignedInAgent agent, Filed dossier, Row row, Instant at) {

        DossierId id() {
            return dossier.id();
        }

        boolean isHolder() {
            return row.isHeldBy(agent.id());
        }
    }

    /** What an agent made of their turn. */
    sealed interface Outcome {

        /** @param details for the journal; never a name or what was written */
        record Acted(Act act, Map<String, String> details) implements Outcome {}

        /** It was so already. */
        record Unchanged() implements Outcome {}

        /** Nothing was written. */
        record Not(ActRefusal reason) implements Outcome {}
    }

    /**
     * Lets an agent act on what they have seen.
     *
     * @param expectedVersion of the dossier that the agent has seen
     * @throws NotFoundException when the agent may not see the dossier
     */
    ActResult act(SignedInAgent agent, DossierId id, int expectedVersion, Function<Turn, Outcome> act) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            Turn turn = turn(agent, id);
            return turn.row().version() == expectedVersion ? settle(turn, act.apply(turn)) : overtaken(turn.row());
        }));
    }

    /** As {@link #act}, for what only who has taken the dossier up may do. */
    ActResult actAsHolder(SignedInAgent agent, DossierId id, int expectedVersion, Function<Turn, Outcome> act) {
        return act(
                agent,
                id,
                expectedVersion,
                turn -> turn.isHolder() ? act.apply(turn) : new Outcome.Not(ActRefusal.NOT_HOLDER));
    }

    private Turn turn(SignedInAgent agent, DossierId id) {
        access.require(agent, id);
        if (!(progress.lock(id) instanceof Filed dossier)) {
            throw new NotFoundException();
        }
        return new Turn(agent, dossier, store.row(id), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private ActResult settle(Turn turn, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Acted(Act act, Map<String, String> details) -> {
                store.acted(turn.id(), act, turn.agent().id());
                events.publishEvent(
                        new JournalEntry(turn.agent().id().value(), turn.id().value(), act.name(), details));
                yield new ActResult.Done(turn.row().version() + 1);
            }
            case Outcome.Unchanged() -> new ActResult.Done(turn.row().version());
            case Outcome.Not(ActRefusal reason) -> new ActResult.Refused(reason);
        };
    }

    private static ActResult.Overtaken overtaken(Row row) {
        Act what = row.lastAct();
        if (what == null) {
            throw new IllegalArgumentException("Nobody has seen a version that never was");
        }
        return new ActResult.Overtaken(row.version(), row.lastActor(), what);
    }
}
