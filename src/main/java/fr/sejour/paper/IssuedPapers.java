package fr.sejour.paper;

import fr.sejour.dossier.Dossiers;
import fr.sejour.dossier.Filed;
import fr.sejour.instruction.DossierAccess;
import fr.sejour.printing.Paper;
import fr.sejour.printing.PaperPool;
import fr.sejour.printing.PaperRequest;
import fr.sejour.printing.seal.PaperSeal;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Papers about dossiers, each made once and kept: every later call, by any person, returns the same bytes. Safe for
 * many threads. The first call for a paper prints and seals it, which takes a tenth of a second, and longer when a
 * time-stamping authority is asked: never call it while a lock is held that others wait for.
 */
@Service
public class IssuedPapers {

    private final Dossiers dossiers;
    private final DossierAccess access;
    private final DossierWords words;
    private final PaperWriters writers;
    private final VerificationFoot foot;
    private final PaperPool printing;
    private final PaperSeal seal;
    private final IssuedPaperStore store;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssuedPapers(
            Dossiers dossiers,
            DossierAccess access,
            DossierWords words,
            PaperWriters writers,
            VerificationFoot foot,
            PaperPool printing,
            PaperSeal seal,
            IssuedPaperStore store,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.access = access;
        this.words = words;
        this.writers = writers;
        this.foot = foot;
        this.printing = printing;
        this.seal = seal;
        this.store = store;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The receipt (confirmation de dépôt) of a dossier, for the service's own work: ownership is not checked.
     *
     * @throws NotFoundException when the dossier does not exist or is not filed
     */
    public PaperFile receipt(DossierId dossier) {
        return of(dossier, PaperIdentity.only(PaperKind.RECEIPT));
    }

    /**
     * The receipt (confirmation de dépôt) of an applicant's own dossier.
     *
     * @throws NotFoundException when the dossier does not exist, is somebody else's, or is not filed
     */
    public PaperFile receipt(ApplicantId applicant, DossierId dossier) {
        return of(applicant, dossier, PaperIdentity.only(PaperKind.RECEIPT));
    }

    /**
     * The papers that every filing gets: the receipt first, then the acknowledgement (accusé de réception), for the
     * service's own work: ownership is not checked.
     *
     * @throws NotFoundException when the dossier does not exist or is not filed
     */
    public List<PaperFile> ofFiling(DossierId dossier) {
        return PaperKind.of(PaperKind.Cause.FILING).stream()
                .map(kind -> of(dossier, PaperIdentity.only(kind)))
                .toList();
    }

    /**
     * A paper of a dossier, for the service's own work: ownership is not checked.
     *
     * @throws NotFoundException when the dossier does not exist or has no such paper
     */
    PaperFile of(DossierId dossier, PaperIdentity which) {
        return paper(dossiers.filed(dossier).orElseThrow(NotFoundException::new), which);
    }

    /**
     * A paper of an applicant's own dossier. Whoever opens the paper of a decision has learnt the decision.
     *
     * @throws NotFoundException when the dossier does not exist, is somebody else's, or has no such paper
     */
    PaperFile of(ApplicantId applicant, DossierId dossier, PaperIdentity which) {
        PaperFile paper = paper(dossiers.filed(applicant, dossier), which);
        if (which.kind().cause() == PaperKind.Cause.DECISION) {
            transaction.executeWithoutResult(_ -> events.publishEvent(new DecisionPaperOpened(applicant, dossier)));
        }
        return paper;
    }

    /**
     * A paper of a dossier of the agent's prefecture. Their reading is in the journal.
     *
     * @throws NotFoundException when the agent may not see the dossier, or it has no such paper
     */
    PaperFile of(SignedInAgent agent, DossierId dossier, PaperIdentity which) {
        access.require(agent, dossier);
        PaperFile paper = of(dossier, which);
        transaction.executeWithoutResult(_ -> events.publishEvent(new JournalEntry(
                agent.id().value(),
                dossier.value(),
                "PAPER_READ",
                Map.of("kind", which.kind().name()))));
        return paper;
    }

    private PaperFile paper(Filed dossier, PaperIdentity which) {
        byte[] content = store.find(dossier.id(), which).orElseGet(() -> issue(dossier, which));
        return new PaperFile(words.fileName(which.kind(), dossier.number()), content);
    }

    /** Whoever prints at the same moment, one paper is kept, and that one is returned to all. */
    private byte[] issue(Filed dossier, PaperIdentity which) {
        Instant now = clock.instant();
        VerificationCode code = foot.newCode();
        PaperRequest written = writers.write(dossier, which, now).orElseThrow(NotFoundException::new);
        Paper printed = printing.print(foot.under(written, code));
        Paper sealed = new Paper(seal.seal(printed.pdf()), printed.templateHash(), printed.sources());
        transaction.executeWithoutResult(_ -> store.add(dossier.id(), which, sealed, code, now)
                .ifPresent(sha256 -> events.publishEvent(new JournalEntry(
                        null, dossier.id().value(), which.kind().issued(), Map.of("sha256", sha256)))));
        return store.find(dossier.id(), which).orElseThrow();
    }
}
