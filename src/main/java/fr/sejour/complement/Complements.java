package fr.sejour.complement;

import fr.sejour.complement.ComplementAnswer.Choice;
import fr.sejour.document.AttachedSupportingDocuments;
import fr.sejour.document.DocumentPlace;
import fr.sejour.document.SupportingDocument;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.Dossiers;
import fr.sejour.dossier.DueDate;
import fr.sejour.dossier.EphotoNumber;
import fr.sejour.dossier.Progress;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.entry.FieldError;
import fr.sejour.shared.entry.SaveResult;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Demands for complements: sent by agents through {@code instruction}, opened and answered by the applicant.
 *
 * <p>Every change locks the dossier's row first. When the applicant sends the answer while the agent closes the
 * dossier or withdraws the demand, the first act wins, and the other person is told.
 */
@Service
public class Complements {

    private final ComplementStore store;
    private final Dossiers dossiers;
    private final Progress progress;
    private final SupportingDocuments documents;
    private final AttachedSupportingDocuments files;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Complements(
            ComplementStore store,
            Dossiers dossiers,
            Progress progress,
            SupportingDocuments documents,
            AttachedSupportingDocuments files,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.dossiers = dossiers;
        this.progress = progress;
        this.documents = documents;
        this.files = files;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks for complements, in the transaction of an agent's act that has locked the dossier and moves it.
     *
     * @param observations what the agent found about each document, as the applicant will read it
     * @throws IllegalArgumentException when there is no observation, or one is blank or longer than
     *     {@link ComplementItem#LONGEST_OBSERVATION}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ComplementId request(DossierId dossier, AgentId agent, Map<DocumentType, String> observations, Instant at) {
        if (observations.isEmpty() || !observations.values().stream().allMatch(ComplementItem::isObservation)) {
            throw new IllegalArgumentException("A demand names documents, and says what was found of each");
        }
        ApplicantId applicant =
                dossiers.filed(dossier).orElseThrow(NotFoundException::new).applicant();
        ComplementId id = store.insert(dossier, agent, observations, at);
        events.publishEvent(new ComplementRequestSent(id, dossier, applicant, at));
        return id;
    }

    /**
     * Ends the open demand of a dossier, if there is one, in the transaction of an agent's act that has locked the dossier
     * and moves it: the demand is taken back, or the dossier closed without an answer.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(DossierId dossier, Instant at) {
        store.withdraw(dossier, at);
    }

    /**
     * All demands of a dossier, sorted by round, with their answers as typed so far. The caller has checked the
     * access to the dossier.
     */
    @Transactional(readOnly = true)
    public List<Complement> ofDossier(DossierId dossier) {
        return store.find(dossier);
    }

    /** Whether a demand still awaits its answer. The caller has checked the access to the dossier. */
    @Transactional(readOnly = true)
    public boolean isAwaited(ComplementId id) {
        return store.isAwaited(id);
    }

    /**
     * A demand to this applicant, for them to read: the first time while it awaits an answer notes the moment and starts the
     * time to answer.
     *
     * @throws NotFoundException when there is none, or it is somebody else's
     */
    @Transactional
    public Complement open(ApplicantId applicant, ComplementId id) {
        Complement seen = find(applicant, id);
        if (seen.dates().openedAt() != null || !seen.isOpen()) {
            return seen;
        }
        dossiers.hold(applicant, seen.dossier());
        Instant at = now();
        if (store.open(id, at, DueDate.after(at))) {
            journal(applicant, seen, "COMPLEMENT_OPENED");
        }
        return find(applicant, id);
    }

    /**
     * Errors that keep the saved answer from being sent, in the order shown.
     *
     * @throws NotFoundException when there is no such demand, or it is somebody else's
     */
    @Transactional(readOnly = true)
    public List<FieldError> errors(ApplicantId applicant, ComplementId id) {
        Complement complement = find(applicant, id);
        return AnswerCheck.errors(complement.items(), SupportingDocument.handedIn(files(complement)));
    }

    /**
     * Saves the answer as typed, right or wrong.
     *
     * @param answers answers by document; documents that are not in the demand are ignored, and answers to absent
     *     documents stay as they are
     * @throws NotFoundException when there is no such demand, or it is somebody else's
     */
    @Transactional
    public SaveResult save(
            ApplicantId applicant, ComplementId id, int expectedVersion, Map<DocumentType, ComplementAnswer> answers) {
        dossiers.hold(applicant, find(applicant, id).dossier());
        if (!store.next(id, expectedVersion)) {
            return find(applicant, id).isOpen() ? new SaveResult.Outdated() : new SaveResult.Closed();
        }
        store.save(id, answers);
        return new SaveResult.Saved(expectedVersion + 1, now());
    }

    /**
     * Sends the answer for good, or tells that it was sent before. The answer can be sent after the last day too,
     * until an agent closes the dossier: the clock alone closes nothing.
     *
     * @param expectedVersion version of the answer that the applicant has seen
     * @throws NotFoundException when there is no such demand, or it is somebody else's
     */
    public SentAnswer send(ApplicantId applicant, ComplementId id, int expectedVersion) {
        // Large files may be slow: they come before the row is locked.
        files.open(find(applicant, id).dossier());
        return Objects.requireNonNull(transaction.execute(_ -> sendLocked(applicant, id, expectedVersion)));
    }

    private SentAnswer sendLocked(ApplicantId applicant, ComplementId id, int expectedVersion) {
        var dossier = progress.lock(find(applicant, id).dossier());
        Complement complement = find(applicant, id);
        if (complement.answeredAt() != null) {
            return new SentAnswer.Sent(complement.answeredAt());
        }
        if (!complement.isOpen() || !(dossier instanceof fr.sejour.dossier.ComplementRequested waiting)) {
            return new SentAnswer.Withdrawn();
        }
        if (complement.dates().openedAt() == null
                || complement.version() != expectedVersion
                || !files.areOpened(complement.dossier())) {
            return new SentAnswer.Outdated();
        }
        List<SupportingDocument> sent = files(complement);
        List<FieldError> errors = AnswerCheck.errors(complement.items(), SupportingDocument.handedIn(sent));
        if (!errors.isEmpty()) {
            return new SentAnswer.Incomplete(errors);
        }
        settle(applicant, complement, sent);
        Instant at = now();
        store.answered(id, at);
        progress.store(waiting.answer(), at);
        events.publishEvent(new ComplementAnswerSent(id, complement.dossier(), applicant, at));
        journal(applicant, complement, "COMPLEMENT_ANSWERED");
        return new SentAnswer.Sent(at);
    }

    private List<SupportingDocument> files(Complement complement) {
        return documents.list(complement.dossier()).stream()
                .filter(file -> file.round() == complement.round())
                .toList();
    }

    /** What belongs to the choice that was not made goes. */
    private void settle(ApplicantId applicant, Complement complement, List<SupportingDocument> sent) {
        Map<DocumentType, ComplementAnswer> settled = new EnumMap<>(DocumentType.class);
        for (ComplementItem item : complement.items()) {
            settled.put(item.type(), settled(item.answer()));
            if (item.answer().choice() == Choice.KEEP && sent.stream().anyMatch(file -> file.type() == item.type())) {
                documents.clear(applicant, new DocumentPlace(complement.dossier(), complement.round(), item.type()));
            }
        }
        store.save(complement.id(), settled);
    }

    private static ComplementAnswer settled(ComplementAnswer answer) {
        if (answer.choice() == Choice.KEEP) {
            return new ComplementAnswer(Choice.KEEP, answer.reason().strip(), "", "");
        }
        String number =
                EphotoNumber.parse(answer.number()).map(EphotoNumber::value).orElse("");
        return new ComplementAnswer(answer.choice(), "", answer.message().strip(), number);
    }

    private Complement find(ApplicantId applicant, ComplementId id) {
        return store.find(applicant, id).orElseThrow(NotFoundException::new);
    }

    private void journal(ApplicantId applicant, Complement complement, String act) {
        events.publishEvent(new JournalEntry(
                applicant.value(),
                complement.dossier().value(),
                act,
                Map.of("round", Integer.toString(complement.round()))));
    }

    /** As precise as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
