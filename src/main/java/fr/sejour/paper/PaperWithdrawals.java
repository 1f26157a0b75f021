package fr.sejour.paper;

import fr.sejour.instruction.ActRefusal;
import fr.sejour.instruction.DossierAccess;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.StorableText;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets supervisors withdraw papers that should not have been issued, about dossiers of their prefecture. The public
 * page of verification then says that the paper was withdrawn. A withdrawal is final and written into the journal.
 */
@Service
public class PaperWithdrawals {

    /** Largest number of characters of a reason. */
    public static final int LONGEST = 1000;

    private final DossierAccess access;
    private final IssuedRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaperWithdrawals(DossierAccess access, IssuedRows rows, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Withdraws a paper of a dossier.
     *
     * @param reason why the paper is withdrawn; shown to agents only
     * @return why the paper was not withdrawn; empty when it was
     * @throws NotFoundException when the agent is not a supervisor of the dossier's prefecture
     */
    @Transactional
    public Optional<ActRefusal> withdraw(SignedInAgent supervisor, DossierId dossier, UUID paper, String reason) {
        if (supervisor.role() != Role.SUPERVISOR) {
            throw new NotFoundException();
        }
        access.require(supervisor, dossier);
        String written = StorableText.of(reason).strip();
        if (written.isEmpty()) {
            return Optional.of(ActRefusal.WITHDRAWAL_REASON_MISSING);
        }
        if (written.codePointCount(0, written.length()) > LONGEST) {
            return Optional.of(ActRefusal.WITHDRAWAL_REASON_TOO_LONG);
        }
        Optional<IssuedRow> found =
                rows.of(dossier).stream().filter(row -> row.id().equals(paper)).findAny();
        if (found.isEmpty() || !rows.withdraw(paper, supervisor.id(), written, clock.instant())) {
            return Optional.of(ActRefusal.NOT_WITHDRAWABLE);
        }
        events.publishEvent(new JournalEntry(
                supervisor.id().value(),
                dossier.value(),
                "PAPER_WITHDRAWN",
                Map.of(
                        "paper",
                        paper.toString(),
                        "kind",
                        found.get().which().kind().name())));
        return Optional.empty();
    }
}
