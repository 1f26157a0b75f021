package fr.sejour.paper;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.sejour.dossier.DossierState;
import fr.sejour.instruction.DossierAccess;
import fr.sejour.instruction.Extension;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the issued papers of a dossier, and tells which were withdrawn. */
@Service
public class DossierPapers {

    private final DossierAccess access;
    private final IssuedRows rows;
    private final Clock clock;

    DossierPapers(DossierAccess access, IssuedRows rows, Clock clock) {
        this.access = access;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The papers that were issued about a dossier, in the order in which they were issued.
     *
     * @param state state of the dossier, as the agent has just read it
     * @param extensions extensions of the dossier, as the agent has just read them
     * @throws NotFoundException when the agent may not see the dossier
     */
    @Transactional(readOnly = true)
    public List<CasePaper> of(SignedInAgent agent, DossierId dossier, DossierState state, List<Extension> extensions) {
        access.require(agent, dossier);
        LocalDate today = LocalDate.now(clock);
        return rows.of(dossier).stream()
                .map(row -> new CasePaper(
                        row.id(),
                        row.which().kind().key("title"),
                        row.issuedAt(),
                        PaperAddresses.ofAgents(dossier, row.which()),
                        row.standing(state, extensions, today),
                        row.withdrawn().orElse(null)))
                .toList();
    }

    /** Addresses of an applicant's withdrawn papers, in the form that {@link PaperAddresses} gives. */
    @Transactional(readOnly = true)
    public Set<String> withdrawn(ApplicantId applicant) {
        return rows.withdrawn(applicant).stream()
                .map(row -> PaperAddresses.of(row.dossier(), row.which()))
                .collect(toUnmodifiableSet());
    }
}
