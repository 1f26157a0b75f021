package fr.sejour.report;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fr.sejour.instruction.CaseFile;
import fr.sejour.instruction.CasePaper;
import fr.sejour.instruction.CasePapers;
import fr.sejour.shared.ApplicantId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which papers a dossier has, and what they are worth. */
@Service
public class DossierPapers implements CasePapers {

    private final IssuedRows rows;
    private final Clock clock;

    DossierPapers(IssuedRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CasePaper> of(CaseFile read) {
        LocalDate today = LocalDate.now(clock);
        return rows.of(read.id()).stream()
                .map(row -> new CasePaper(
                        row.id(),
                        row.which().kind().key("title"),
                        row.issuedAt(),
                        PaperAddresses.ofAgents(read.id(), row.which()),
                        row.standing(read.state(), read.extensions(), today),
                        row.withdrawn().orElse(null)))
                .toList();
    }

    /** Addresses, as {@link PaperAddresses} says them, of an applicant's papers that were withdrawn. */
    @Transactional(readOnly = true)
    public Set<String> withdrawn(ApplicantId applicant) {
        return rows.withdrawn(applicant).stream()
                .map(row -> PaperAddresses.of(row.dossier(), row.which()))
                .collect(toUnmodifiableSet());
    }
}
