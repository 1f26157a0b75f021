package fr.sejour.document;

import fr.sejour.document.FileRefusal.Reason;
import fr.sejour.document.IncomingFiles.Incoming;
import fr.sejour.document.IncomingFiles.InterruptedUploadException;
import fr.sejour.document.SupportingDocumentRows.NewFile;
import fr.sejour.document.UploadQuota.Share;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DossierState;
import fr.sejour.dossier.Dossiers;
import fr.sejour.examiner.FileKind;
import fr.sejour.examiner.Verdict;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.Dates;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.NotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The files that applicants hand in as documents: receives and checks, lists and removes them. Only their owner sees
 * them; for other applicants they do not exist.
 */
@Service
public class SupportingDocuments {

    /** Bytes of the largest file taken: 10 Mo. */
    public static final long LARGEST = 10L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(SupportingDocuments.class);

    private final Dossiers dossiers;
    private final SupportingDocumentRows rows;
    private final IncomingFiles incomingFiles;
    private final Inspection inspection;
    private final FileOpenings openings;
    private final UploadQuota quota;
    private final FileStore store;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SupportingDocuments(
            Dossiers dossiers,
            SupportingDocumentRows rows,
            IncomingFiles incomingFiles,
            Inspection inspection,
            FileOpenings openings,
            UploadQuota quota,
            FileStore store,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.rows = rows;
        this.incomingFiles = incomingFiles;
        this.inspection = inspection;
        this.openings = openings;
        this.quota = quota;
        this.store = store;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Receives a file for a document of a draft, or of an answer that is being written. A file with a fault is
     * refused, and nothing of it remains; its bytes count as received, of which each applicant may send so many in a day, see
     * {@link SpaceUsed}. A large picture is accepted once it has come whole and its structure is
     * correct, and is opened right afterwards: until then it {@linkplain OpeningState#WAITING waits}. The call lasts
     * as long as the upload; call it neither in a transaction nor under a session's lock.
     *
     * @param clientName name that the sender's device gave the file; used for display only
     * @param source the bytes, read to their end or to one byte more than {@link #LARGEST}; the caller closes it
     * @throws NotFoundException when there is no such dossier, or it is somebody else's
     */
    public UploadOutcome receive(ApplicantId applicant, DocumentPlace place, String clientName, InputStream source) {
        FileName name = FileName.of(clientName);
        try {
            if (rows.count(place) >= DocumentType.MOST_FILES) {
                return whyFull(applicant, place, name);
            }
            Optional<Share> share = quota.take(applicant, LARGEST);
            if (share.isEmpty()) {
                // Whoever sends hears the answer only after the file.
                incomingFiles.discard(source, LARGEST);
                return dayUsed(name);
            }
            try (Share taken = share.get()) {
                return receive(new Upload(applicant, place, name, taken), source);
            }
        } catch (InterruptedUploadException senderIsGone) {
            return refused(Reason.INTERRUPTED, name);
        } catch (IOException | UncheckedIOException | DataAccessException | TransactionException failed) {
            LOG.error("A file could not be received", failed);
            return refused(Reason.NOT_SAVED, name);
        }
    }

    /** A file that is coming: whose, for what, and what it may take of the day. */
    private record Upload(ApplicantId applicant, DocumentPlace place, FileName name, Share share) {}

    private UploadOutcome receive(Upload upload, InputStream source) throws IOException {
        try (Incoming incoming = incomingFiles.receive(source, upload.share().bytes())) {
            upload.share().received(incoming.size());
            return check(upload, incoming);
        } catch (InterruptedUploadException senderIsGone) {
            upload.share().received(senderIsGone.received());
            throw senderIsGone;
        }
    }

    /**
     * The files of a dossier, of all rounds, in the order in which they were added; none when the dossier does not exist or is somebody
     * else's.
     */
    public List<SupportingDocument> list(ApplicantId applicant, DossierId dossier) {
        return rows.list(applicant, dossier);
    }

    /**
     * The files of a dossier, of all rounds, in the order in which they were added. The caller has checked the access
     * to the dossier.
     */
    public List<SupportingDocument> list(DossierId dossier) {
        return rows.list(dossier);
    }

    /**
     * Removes a file from a draft, or from an answer that is being written. Removing a file that is already gone does
     * nothing.
     *
     * @return false when the draft was filed or the answer was sent, so that the file stays
     * @throws NotFoundException when there is no such dossier, or it is somebody else's
     */
    public boolean remove(ApplicantId applicant, DossierId dossier, FileId file) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            dossiers.hold(applicant, dossier);
            Optional<SupportingDocument> there =
                    rows.find(applicant, file).filter(found -> found.dossier().equals(dossier));
            if (there.isPresent() && !holdOpen(applicant, there.get().place())) {
                return false;
            }
            rows.delete(dossier, file).ifPresent(removed -> journalRemoved(applicant, removed));
            return true;
        }));
    }

    /**
     * Removes all files of a document of an answer that is being written, in the caller's transaction.
     *
     * @throws NotFoundException when there is no such dossier, or it is somebody else's
     * @throws IllegalStateException when nothing may be removed there
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void clear(ApplicantId applicant, DocumentPlace place) {
        if (!holdOpen(applicant, place)) {
            throw new IllegalStateException("Files stay at " + place);
        }
        rows.deleteAll(place).forEach(removed -> journalRemoved(applicant, removed));
    }

    /** Whether files may come and go there; it stays so until the transaction ends. */
    private boolean holdOpen(ApplicantId applicant, DocumentPlace place) {
        DossierState state = dossiers.hold(applicant, place.dossier());
        return place.round() == 0 ? state == DossierState.DRAFT : rows.isAwaited(applicant, place);
    }

    private static Reason closed(DocumentPlace place) {
        return place.round() == 0 ? Reason.DOSSIER_CLOSED : Reason.ANSWER_CLOSED;
    }

    private void journalRemoved(ApplicantId applicant, SupportingDocument removed) {
        journal(
                applicant,
                removed.place(),
                "DOCUMENT_REMOVED",
                removed.facts().sha256(),
                removed.facts().size());
    }

    /** Told without reading the file; but a dossier of somebody else does not exist, rather than being full. */
    private UploadOutcome whyFull(ApplicantId applicant, DocumentPlace place, FileName name) {
        boolean open = Boolean.TRUE.equals(transaction.execute(_ -> holdOpen(applicant, place)));
        return refused(open ? Reason.TOO_MANY_FILES : closed(place), name);
    }

    private UploadOutcome check(Upload upload, Incoming incoming) throws IOException {
        FileName name = upload.name();
        if (incoming.size() == 0) {
            return refused(Reason.EMPTY, name);
        }
        if (incoming.size() > LARGEST) {
            return refused(Reason.TOO_LARGE, name);
        }
        if (incoming.size() > upload.share().bytes()) {
            return dayUsed(name);
        }
        ScanState scan = inspection.scan(incoming);
        if (scan == ScanState.INFECTED) {
            Sha256 infected = incoming.hash();
            transaction.executeWithoutResult(_ ->
                    journal(upload.applicant(), upload.place(), "DOCUMENT_REFUSED_VIRUS", infected, incoming.size()));
            return refused(Reason.VIRUS, name);
        }
        return switch (inspection.examine(incoming)) {
            case Verdict.Unsound(var fault, var kind) -> refused(FileRefusals.reason(fault, kind), name);
            case Verdict.Sound(FileKind kind, int pages) -> {
                if (!name.fits(kind)) {
                    yield new UploadOutcome.Refused(FileRefusal.of(
                            Reason.NAME_DIFFERS, name, name.extension(), kind.label(), kind.extension()));
                }
                NewFile file = new NewFile(
                        name,
                        incoming.hash(),
                        incoming.size(),
                        kind,
                        pages,
                        scan,
                        Inspection.opening(kind, incoming.size()),
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
                UploadOutcome reception = add(upload, file, incoming);
                if (file.opening() == OpeningState.WAITING) {
                    openings.begin(file.hash());
                }
                yield reception;
            }
        };
    }

    /** The bytes are there before the row is. The file cannot be swept between the two. */
    private UploadOutcome add(Upload upload, NewFile file, Incoming incoming) throws IOException {
        incoming.flush();
        return Objects.requireNonNull(transaction.execute(_ -> {
            if (!holdOpen(upload.applicant(), upload.place())) {
                return refused(closed(upload.place()), file.name());
            }
            SpaceUsed used = upload.share().settle().with(file.size());
            if (used.held() > SpaceUsed.MOST_HELD) {
                return refused(Reason.SPACE_USED, file.name());
            }
            rows.holdFile(file.hash());
            keep(file.hash(), incoming);
            return insert(upload, file, used);
        }));
    }

    private UploadOutcome insert(Upload upload, NewFile file, SpaceUsed used) {
        return rows.insert(upload.applicant(), upload.place(), file)
                .<UploadOutcome>map(added -> {
                    journal(upload.applicant(), upload.place(), "DOCUMENT_RECEIVED", file.hash(), file.size());
                    return new UploadOutcome.Received(added, used);
                })
                .orElseGet(() -> refused(Reason.TOO_MANY_FILES, file.name()));
    }

    private void keep(Sha256 hash, Incoming incoming) {
        try {
            store.keep(hash, incoming.file());
            if (Files.exists(incoming.thumbnail())) {
                store.keepThumbnail(hash, incoming.thumbnail());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void journal(ApplicantId applicant, DocumentPlace place, String act, Sha256 hash, long size) {
        events.publishEvent(new JournalEntry(
                applicant.value(),
                place.dossier().value(),
                act,
                Map.of(
                        "type",
                        place.type().name(),
                        "round",
                        Integer.toString(place.round()),
                        "sha256",
                        hash.hex(),
                        "size",
                        Long.toString(size))));
    }

    private UploadOutcome dayUsed(FileName name) {
        return new UploadOutcome.Refused(FileRefusal.of(Reason.DAY_USED, name, Dates.date(quota.reopensOn())));
    }

    private static UploadOutcome refused(Reason reason, FileName name) {
        return new UploadOutcome.Refused(FileRefusal.of(reason, name));
    }
}
