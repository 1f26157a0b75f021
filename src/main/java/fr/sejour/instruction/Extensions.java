package fr.sejour.instruction;

import fr.sejour.instruction.Acts.Outcome;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.Dates;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attestations that the right to stay goes on while a dossier is examined. */
@Service
public class Extensions {

    private final Acts acts;
    private final InstructionStore store;
    private final CaseFileStore files;
    private final ApplicationEventPublisher events;

    Extensions(Acts acts, InstructionStore store, CaseFileStore files, ApplicationEventPublisher events) {
        this.acts = acts;
        this.store = store;
        this.files = files;
        this.events = events;
    }

    /** Those of a dossier by their first day, for the service's own work: says nothing about who may read them. */
    @Transactional(readOnly = true)
    public List<Extension> of(DossierId dossier) {
        return files.extensions(dossier);
    }

    /** Those of an applicant's filed dossiers, each by their first day, by dossier. */
    @Transactional(readOnly = true)
    public Map<DossierId, List<Extension>> ofApplicant(ApplicantId applicant) {
        return files.extensions(applicant);
    }

    /**
     * « Délivrer une attestation de prolongation d'instruction », as often as needed until the decision. Answers as the acts
     * of {@link Instruction} do.
     *
     * @param from first day, in Paris
     * @param to last day, in Paris
     * @throws NotFoundException when the agent may not see the dossier
     */
    public ActResult issueExtension(
            SignedInAgent agent, DossierId id, int expectedVersion, LocalDate from, LocalDate to) {
        ExtensionPeriod period = new ExtensionPeriod(from, to);
        return acts.actAsHolder(agent, id, expectedVersion, turn -> {
            if (!turn.dossier().state().awaitsDecision()) {
                return new Outcome.Not(ActRefusal.WRONG_STATE);
            }
            List<Extension> before = files.extensions(id);
            LocalDate previousTo = before.isEmpty() ? null : before.getLast().to();
            Optional<ActRefusal> fault = period.fault(previousTo, Dates.day(turn.at()));
            if (fault.isPresent()) {
                return new Outcome.Not(fault.get());
            }
            UUID extension = store.extend(id, period, agent.id(), turn.at());
            events.publishEvent(
                    new ExtensionIssued(extension, id, turn.dossier().applicant(), from, to, turn.at()));
            return new Outcome.Acted(Act.EXTENSION_ISSUED, Map.of("from", from.toString(), "to", to.toString()));
        });
    }
}
