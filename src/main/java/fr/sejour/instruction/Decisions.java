package fr.sejour.instruction;

import fr.sejour.complement.Complements;
import fr.sejour.dossier.Available;
import fr.sejour.dossier.ComplementRequested;
import fr.sejour.dossier.DossierState;
import fr.sejour.dossier.Favourable;
import fr.sejour.dossier.Filed;
import fr.sejour.dossier.InInstruction;
import fr.sejour.dossier.InProduction;
import fr.sejour.dossier.Progress;
import fr.sejour.instruction.Acts.Outcome;
import fr.sejour.instruction.Acts.Turn;
import fr.sejour.shared.Dates;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The end of an instruction, and the way of the card after it. Acts answer as those of {@link Instruction} do; nothing is
 * decided twice.
 */
@Service
public class Decisions {

    private final Acts acts;
    private final Progress progress;
    private final Complements complements;
    private final InstructionStore store;
    private final CaseFileStore files;
    private final ApplicationEventPublisher events;

    Decisions(
            Acts acts,
            Progress progress,
            Complements complements,
            InstructionStore store,
            CaseFileStore files,
            ApplicationEventPublisher events) {
        this.acts = acts;
        this.progress = progress;
        this.complements = complements;
        this.store = store;
        this.files = files;
        this.events = events;
    }

    /** The decision on a dossier, for the service's own work: says nothing about who may read it. */
    @Transactional(readOnly = true)
    public Optional<TakenDecision> of(DossierId dossier) {
        return files.decision(dossier);
    }

    /**
     * Decides for good.
     *
     * @throws NotFoundException when the agent may not see the dossier
     */
    public ActResult decide(SignedInAgent agent, DossierId id, int expectedVersion, Decision decision) {
        return acts.actAsHolder(agent, id, expectedVersion, turn -> {
            Optional<ActRefusal> fault = decision.fault();
            if (fault.isPresent()) {
                return new Outcome.Not(fault.get());
            }
            return switch (decision) {
                case Decision.Favourable _
                when turn.dossier() instanceof InInstruction dossier -> decided(turn, dossier.accept(), decision);
                case Decision.Unfavourable _
                when turn.dossier() instanceof InInstruction dossier -> decided(turn, dossier.refuse(), decision);
                case Decision.ClosedIncomplete _
                when turn.dossier() instanceof ComplementRequested dossier -> close(turn, dossier, decision);
                case Decision.Favourable _, Decision.Unfavourable _, Decision.ClosedIncomplete _ ->
                    new Outcome.Not(ActRefusal.WRONG_STATE);
            };
        });
    }

    private Outcome close(Turn turn, ComplementRequested dossier, Decision decision) {
        return dossier.closeIncomplete(turn.row().dueOn(), Dates.day(turn.at()))
                .map(closed -> {
                    Outcome outcome = decided(turn, closed, decision);
                    complements.withdraw(turn.id(), turn.at());
                    return outcome;
                })
                .orElseGet(() -> new Outcome.Not(ActRefusal.STILL_ANSWERABLE));
    }

    private Outcome decided(Turn turn, Filed moved, Decision decision) {
        progress.store(moved, turn.at());
        store.decide(turn.id(), decision, turn.agent().id(), turn.at());
        events.publishEvent(new DecisionTaken(turn.id(), moved.applicant(), moved.state(), turn.at()));
        return new Outcome.Acted(
                Act.DECISION_TAKEN, Map.of("kind", moved.state().name()));
    }

    /**
     * Says that the card of a granted permit is a step further.
     *
     * @param next IN_PRODUCTION, then AVAILABLE, then HANDED_OVER
     * @throws NotFoundException when the agent may not see the dossier
     */
    public ActResult production(SignedInAgent agent, DossierId id, int expectedVersion, DossierState next) {
        return acts.actAsHolder(
                agent,
                id,
                expectedVersion,
                turn -> further(turn.dossier())
                        .filter(moved -> moved.state() == next)
                        .<Outcome>map(moved -> {
                            progress.store(moved, turn.at());
                            events.publishEvent(new ProductionAdvanced(id, moved.applicant(), next, turn.at()));
                            return new Outcome.Acted(Act.PRODUCTION_ADVANCED, Map.of("state", next.name()));
                        })
                        .orElseGet(() -> new Outcome.Not(ActRefusal.WRONG_STATE)));
    }

    private static Optional<Filed> further(Filed dossier) {
        if (dossier instanceof Favourable granted) {
            return Optional.of(granted.startProduction());
        }
        if (dossier instanceof InProduction making) {
            return Optional.of(making.makeAvailable());
        }
        return dossier instanceof Available waiting ? Optional.of(waiting.handOver()) : Optional.empty();
    }
}
