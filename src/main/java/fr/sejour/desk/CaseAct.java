package fr.sejour.desk;

import fr.sejour.instruction.CaseFile;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an agent can do with a dossier as a whole. */
enum CaseAct {
    CLAIM,
    REQUEST_COMPLEMENT,
    RESUME,
    WITHDRAW_COMPLEMENT,
    CLOSE_INCOMPLETE,
    ACCEPT,
    REFUSE,
    START_PRODUCTION,
    MAKE_AVAILABLE,
    HAND_OVER,
    ISSUE_EXTENSION,
    ASSIGN,
    RELEASE;

    /** Key of the words of its button. */
    String labelKey() {
        return "instruction.dossier.act." + name();
    }

    /**
     * What this agent can do now. The first is the next act, unless it is a supervisor's only. The services decide all the
     * same.
     *
     * @param today in Paris
     */
    static List<CaseAct> possible(CaseFile file, SignedInAgent agent, LocalDate today) {
        List<CaseAct> acts = new ArrayList<>();
        var holder = file.holder();
        if (holder != null && holder.id().equals(agent.id())) {
            acts.addAll(ofHolder(file, today));
        } else if (holder == null && !file.state().isOver()) {
            acts.add(CLAIM);
        }
        if (agent.role() == Role.SUPERVISOR && !file.state().isOver()) {
            acts.add(ASSIGN);
            if (holder != null) {
                acts.add(RELEASE);
            }
        }
        return acts;
    }

    private static List<CaseAct> ofHolder(CaseFile file, LocalDate today) {
        return switch (file.state()) {
            case IN_INSTRUCTION ->
                file.notConform().isEmpty()
                        ? List.of(ACCEPT, REFUSE, ISSUE_EXTENSION)
                        : List.of(REQUEST_COMPLEMENT, ACCEPT, REFUSE, ISSUE_EXTENSION);
            case COMPLEMENT_REQUESTED ->
                file.isOverdue(today)
                        ? List.of(CLOSE_INCOMPLETE, WITHDRAW_COMPLEMENT, ISSUE_EXTENSION)
                        : List.of(WITHDRAW_COMPLEMENT, ISSUE_EXTENSION);
            case COMPLEMENT_ANSWERED -> List.of(RESUME, ISSUE_EXTENSION);
            case FAVOURABLE -> List.of(START_PRODUCTION);
            case IN_PRODUCTION -> List.of(MAKE_AVAILABLE);
            case AVAILABLE -> List.of(HAND_OVER);
            case DRAFT, ABANDONED, FILED, HANDED_OVER, UNFAVOURABLE, CLOSED_INCOMPLETE -> List.of();
        };
    }
}
