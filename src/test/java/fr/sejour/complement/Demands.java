package fr.sejour.complement;

import static fr.sejour.complement.ComplementAnswer.Choice.KEEP;
import static fr.sejour.complement.ComplementAnswer.Choice.REPLACE;
import static fr.sejour.dossier.DocumentType.EPHOTO;
import static fr.sejour.dossier.DocumentType.IDENTITY;
import static fr.sejour.dossier.DocumentType.NATIONALITY;
import static sejour.db.Tables.JOURNAL_ENTRY;

import fr.sejour.document.DocumentPlace;
import fr.sejour.document.SupportingDocument;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.document.UploadOutcome;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.FiledDossier;
import fr.sejour.dossier.InInstruction;
import fr.sejour.dossier.Progress;
import fr.sejour.filing.CompleteDrafts;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.filing.Drafts;
import fr.sejour.filing.Filing;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.entry.SaveResult;
import fr.sejour.testing.SampleFiles;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Filed dossiers, each of a new person, of which an agent demands complements. Import it into a test. */
@Component
public class Demands {

    public static final AgentId AGENT = new AgentId(UUID.randomUUID());

    /** Two documents and the e-photo. */
    public static final Map<DocumentType, String> OBSERVATIONS = Map.of(
            EPHOTO, "La photo a plus de six mois.",
            IDENTITY, "Votre passeport est périmé depuis 2021.",
            NATIONALITY, "Le haut de la page est coupé.");

    public static final ComplementAnswer KEPT = new ComplementAnswer(KEEP, "C'est le seul que j'ai.", "", "");
    public static final ComplementAnswer REPLACED = new ComplementAnswer(REPLACE, "", "Le voici en entier.", "");
    private static final ComplementAnswer PHOTO =
            new ComplementAnswer(REPLACE, "", "", " 9z8y 7x6w 5v4u 3t2s 1r0q 9p ");

    private final DSLContext database;
    private final Drafts drafts;
    private final Filing filing;
    private final Progress progress;
    private final Complements complements;
    private final SupportingDocuments documents;
    private final TransactionOperations transaction;
    private final Clock clock;

    Demands(
            DSLContext database,
            Drafts drafts,
            Filing filing,
            Progress progress,
            Complements complements,
            SupportingDocuments documents,
            TransactionOperations transaction,
            Clock clock) {
        this.database = database;
        this.drafts = drafts;
        this.filing = filing;
        this.progress = progress;
        this.complements = complements;
        this.documents = documents;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A demand and who is to answer it. */
    public record Asked(ApplicantId applicant, DossierId dossier, ComplementId id, int round) {

        public DocumentPlace place(DocumentType type) {
            return new DocumentPlace(dossier, round, type);
        }
    }

    /** The first demand of a dossier that was filed and taken up just now. */
    public Asked asked() {
        return asked(OBSERVATIONS);
    }

    public Asked asked(Map<DocumentType, String> observations) {
        Ready ready = new CompleteDrafts(database, drafts, clock).adult();
        filing.file(ready.applicant(), ready.dossier(), ready.version());
        transaction.executeWithoutResult(
                _ -> progress.store(((FiledDossier) progress.lock(ready.dossier())).takeUp(), now()));
        return again(ready.applicant(), ready.dossier(), observations, 1);
    }

    /** The next demand of a dossier that is in instruction. */
    public Asked again(ApplicantId applicant, DossierId dossier, Map<DocumentType, String> observations, int round) {
        ComplementId id = Objects.requireNonNull(transaction.execute(_ -> {
            progress.store(((InInstruction) progress.lock(dossier)).requestComplement(), now());
            return complements.request(dossier, AGENT, observations, now());
        }));
        return new Asked(applicant, dossier, id, round);
    }

    /** Hands in a file for a document of the answer. */
    public SupportingDocument attach(Asked asked, DocumentType type, String name) {
        return ((UploadOutcome.Received) receive(asked, type, name)).document();
    }

    public UploadOutcome receive(Asked asked, DocumentType type, String name) {
        return receive(asked, type, name, SampleFiles.pdf(1));
    }

    public UploadOutcome receive(Asked asked, DocumentType type, String name, byte[] content) {
        return documents.receive(asked.applicant(), asked.place(type), name, new ByteArrayInputStream(content));
    }

    /** What the applicant sees on opening it. */
    public Complement open(Asked asked) {
        return complements.open(asked.applicant(), asked.id());
    }

    public SaveResult save(Asked asked, int version, Map<DocumentType, ComplementAnswer> answers) {
        return complements.save(asked.applicant(), asked.id(), version, answers);
    }

    /** Answers all of {@link #OBSERVATIONS}, without sending: version 1. */
    public SupportingDocument answered(Asked asked) {
        open(asked);
        SupportingDocument file = attach(asked, NATIONALITY, "entier.pdf");
        save(asked, 0, Map.of(EPHOTO, PHOTO, NATIONALITY, REPLACED, IDENTITY, KEPT));
        return file;
    }

    /** Acts in the journal of the dossier. */
    List<String> journal(Asked asked) {
        return database.select(JOURNAL_ENTRY.ACT)
                .from(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.DOSSIER_ID.eq(asked.dossier().value()))
                .fetch(JOURNAL_ENTRY.ACT);
    }

    public void withdraw(Asked asked) {
        takeBack(asked.dossier());
    }

    /** Takes the open demand of a dossier back, as an agent's act does. */
    public void takeBack(DossierId dossier) {
        transaction.executeWithoutResult(_ -> {
            var waiting = (fr.sejour.dossier.ComplementRequested) progress.lock(dossier);
            progress.store(waiting.withdraw(), now());
            complements.withdraw(dossier, now());
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
