package fr.sejour.instruction;

import fr.sejour.complement.Complements;
import fr.sejour.dossier.ComplementAnswered;
import fr.sejour.dossier.ComplementRequested;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.Filed;
import fr.sejour.dossier.FiledDossier;
import fr.sejour.dossier.InInstruction;
import fr.sejour.dossier.Progress;
import fr.sejour.instruction.Acts.Outcome;
import fr.sejour.instruction.Acts.Turn;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.StorableText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * What agents do with a dossier of their prefecture while it is examined: take it up and hand it on, judge its documents,
 * ask the applicant for better ones.
 *
 * <p>Every method throws {@link NotFoundException} when the agent may not see the dossier, and changes nothing unless it
 * answers {@link ActResult.Done}. {@code expectedVersion} is that of the dossier that the agent has seen.
 */
@Service
public class Instruction {

    /** Most characters of an observation. */
    public static final int LONGEST_OBSERVATION = 2000;

    private final Acts acts;
    private final DossierAccess access;
    private final Progress progress;
    private final InstructionStore store;
    private final Complements complements;

    Instruction(Acts acts, DossierAccess access, Progress progress, InstructionStore store, Complements complements) {
        this.acts = acts;
        this.access = access;
        this.progress = progress;
        this.store = store;
        this.complements = complements;
    }

    /** « Prendre en charge »: from now on only this agent writes. */
    public ActResult claim(SignedInAgent agent, DossierId id, int expectedVersion) {
        return acts.act(agent, id, expectedVersion, turn -> {
            if (turn.isHolder()) {
                return new Outcome.Unchanged();
            }
            return turn.row().holder() == null
                    ? take(turn, agent.id(), Act.DOSSIER_CLAIMED)
                    : new Outcome.Not(ActRefusal.HELD_BY_ANOTHER);
        });
    }

    /** A supervisor gives a dossier to an agent of the prefecture, whoever holds it now. */
    public ActResult assign(SignedInAgent agent, DossierId id, int expectedVersion, AgentId to) {
        return acts.act(agent, id, expectedVersion, turn -> {
            if (agent.role() != Role.SUPERVISOR) {
                return new Outcome.Not(ActRefusal.NOT_SUPERVISOR);
            }
            if (turn.row().isHeldBy(to)) {
                return new Outcome.Unchanged();
            }
            return access.isColleague(agent, to)
                    ? take(turn, to, Act.DOSSIER_ASSIGNED)
                    : new Outcome.Not(ActRefusal.NOT_A_COLLEAGUE);
        });
    }

    /** A supervisor takes a dossier from who holds it: anybody may claim it then. */
    public ActResult release(SignedInAgent agent, DossierId id, int expectedVersion) {
        return acts.act(agent, id, expectedVersion, turn -> {
            AgentId holder = turn.row().holder();
            if (agent.role() != Role.SUPERVISOR) {
                return new Outcome.Not(ActRefusal.NOT_SUPERVISOR);
            }
            if (holder == null) {
                return new Outcome.Not(ActRefusal.NOT_HELD);
            }
            store.release(id);
            return new Outcome.Acted(
                    Act.DOSSIER_RELEASED, Map.of("holder", holder.value().toString()));
        });
    }

    private Outcome take(Turn turn, AgentId holder, Act act) {
        if (turn.dossier().state().isOver()) {
            return new Outcome.Not(ActRefusal.WRONG_STATE);
        }
        if (turn.dossier() instanceof FiledDossier filed) {
            progress.store(filed.takeUp(), turn.at());
        }
        store.hold(turn.id(), holder, turn.at());
        return new Outcome.Acted(act, Map.of("holder", holder.value().toString()));
    }

    /**
     * Keeps what the agent found of a document, in the place of what was found in this round before.
     *
     * @param observation as typed so far; needed when a complement is requested
     * @throws IllegalArgumentException when the applicant's case does not ask for such a document
     */
    public ActResult judge(
            SignedInAgent agent,
            DossierId id,
            int expectedVersion,
            DocumentType type,
            boolean conform,
            String observation) {
        String text = StorableText.of(observation).strip();
        return acts.actAsHolder(agent, id, expectedVersion, turn -> {
            if (!(turn.dossier() instanceof InInstruction dossier)) {
                return new Outcome.Not(ActRefusal.WRONG_STATE);
            }
            if (text.codePointCount(0, text.length()) > LONGEST_OBSERVATION) {
                return new Outcome.Not(ActRefusal.OBSERVATION_TOO_LONG);
            }
            if (!type.isRequiredFor(dossier.snapshot().applicantCase())) {
                throw new IllegalArgumentException("Nobody asked for " + type);
            }
            int round = Judgement.currentRound(complements.ofDossier(id));
            if (store.judgements(id).stream()
                    .anyMatch(found -> found.type() == type
                            && found.round() == round
                            && found.conform() == conform
                            && found.observation().equals(text))) {
                return new Outcome.Unchanged();
            }
            store.judge(id, type, round, conform, text, agent.id(), turn.at());
            return new Outcome.Acted(
                    Act.DOCUMENT_JUDGED,
                    Map.of("type", type.name(), "round", "" + round, "conform", Boolean.toString(conform)));
        });
    }

    /** « Demander un complément »: all documents that are judged not to conform are asked for again, with what was found. */
    public ActResult requestComplement(SignedInAgent agent, DossierId id, int expectedVersion) {
        return acts.actAsHolder(agent, id, expectedVersion, turn -> {
            if (!(turn.dossier() instanceof InInstruction dossier)) {
                return new Outcome.Not(ActRefusal.WRONG_STATE);
            }
            Map<DocumentType, String> asked = toAsk(dossier);
            if (asked.isEmpty()) {
                return new Outcome.Not(ActRefusal.NOTHING_TO_ASK);
            }
            if (asked.values().stream().anyMatch(String::isBlank)) {
                return new Outcome.Not(ActRefusal.OBSERVATION_MISSING);
            }
            progress.store(dossier.requestComplement(), turn.at());
            complements.request(id, agent.id(), asked, turn.at());
            return new Outcome.Acted(
                    Act.COMPLEMENT_REQUESTED,
                    Map.of(
                            "documents",
                            String.join(
                                    " ",
                                    asked.keySet().stream()
                                            .map(DocumentType::name)
                                            .toList())));
        });
    }

    private Map<DocumentType, String> toAsk(Filed dossier) {
        var found = store.judgements(dossier.id());
        var rounds = complements.ofDossier(dossier.id());
        Map<DocumentType, String> asked = new EnumMap<>(DocumentType.class);
        List.of(DocumentType.values())
                .forEach(type -> Judgement.standing(type, found, rounds)
                        .filter(judgement -> !judgement.conform())
                        .ifPresent(judgement -> asked.put(type, judgement.observation())));
        return asked;
    }

    /** Takes the open demand back; the applicant need not answer any more. */
    public ActResult withdrawComplement(SignedInAgent agent, DossierId id, int expectedVersion) {
        return acts.actAsHolder(agent, id, expectedVersion, turn -> {
            if (!(turn.dossier() instanceof ComplementRequested dossier)) {
                return new Outcome.Not(ActRefusal.WRONG_STATE);
            }
            progress.store(dossier.withdraw(), turn.at());
            complements.withdraw(id, turn.at());
            return new Outcome.Acted(Act.COMPLEMENT_WITHDRAWN, Map.of());
        });
    }

    /** Goes on with the examination after the applicant's answer. */
    public ActResult resume(SignedInAgent agent, DossierId id, int expectedVersion) {
        return acts.actAsHolder(agent, id, expectedVersion, turn -> {
            if (!(turn.dossier() instanceof ComplementAnswered dossier)) {
                return new Outcome.Not(ActRefusal.WRONG_STATE);
            }
            progress.store(dossier.resume(), turn.at());
            return new Outcome.Acted(Act.EXAMINATION_RESUMED, Map.of());
        });
    }
}
