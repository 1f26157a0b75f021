package fr.sejour.instruction;

import fr.sejour.complement.Complement;
import fr.sejour.document.SupportingDocument;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DossierOverview;
import fr.sejour.dossier.DossierState;
import fr.sejour.dossier.ImplicitRefusal;
import fr.sejour.dossier.Snapshot;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that an agent sees of a dossier, as it was at one moment.
 *
 * @param holder who has taken it up; null when nobody has
 * @param dueOn last day, in Paris, to answer the open complement; null when none is open, or it was not opened yet
 * @param notes in the order of time
 * @param present other agents who have it open now
 */
public record CaseFile(
        DossierHead head,
        Snapshot snapshot,
        @Nullable Colleague holder,
        @Nullable LocalDate dueOn,
        Documents documents,
        Course course,
        List<Note> notes,
        List<Colleague> present) {

    public CaseFile {
        notes = List.copyOf(notes);
        present = List.copyOf(present);
    }

    /** What an agent tells the others. */
    public record Note(Colleague by, Instant at, String text) implements Serializable {}

    /**
     * What was handed in, how it was found and what was asked for again.
     *
     * @param files of all rounds, in the order in which they were added; the earlier versions of a document are among them
     * @param judgements of all rounds
     * @param complements by round, with their items; answers that were not sent are not the agents' to read
     */
    public record Documents(List<SupportingDocument> files, List<Judgement> judgements, List<Complement> complements) {

        public Documents {
            files = List.copyOf(files);
            judgements = List.copyOf(judgements);
            complements = List.copyOf(complements);
        }

        /** The judgement that holds of a document; empty when it is to be judged, for the first time or again after an answer. */
        public Optional<Judgement> standing(DocumentType type) {
            return Judgement.standing(type, judgements, complements);
        }

        /** The files that count for a document now: those of the last round in which any were handed in for it. */
        public List<SupportingDocument> current(DocumentType type) {
            int round = files.stream()
                    .filter(file -> file.type() == type)
                    .mapToInt(SupportingDocument::round)
                    .max()
                    .orElse(0);
            return files.stream()
                    .filter(file -> file.type() == type && file.round() == round)
                    .toList();
        }

        /** The files of a document that others have taken the place of since, newest round first. */
        public List<SupportingDocument> replaced(DocumentType type) {
            List<SupportingDocument> current = current(type);
            return files.stream()
                    .filter(file -> file.type() == type && !current.contains(file))
                    .sorted((one, other) -> Integer.compare(other.round(), one.round()))
                    .toList();
        }
    }

    /**
     * What became of it.
     *
     * @param history the states it came into, in the order of time
     * @param extensions by their first day
     * @param decision null before it
     */
    public record Course(
            List<DossierOverview.Event> history,
            List<Extension> extensions,
            @Nullable TakenDecision decision) {

        public Course {
            history = List.copyOf(history);
            extensions = List.copyOf(extensions);
        }
    }

    public DossierId id() {
        return head.id();
    }

    public DossierNumber number() {
        return head.number();
    }

    public DossierState state() {
        return head.state();
    }

    /** To be named at the next act. */
    public int version() {
        return head.version();
    }

    /** The documents that the applicant's case asks for, in the order shown. */
    public List<DocumentType> required() {
        return DocumentType.requiredFor(snapshot.applicantCase());
    }

    /** Documents that « Demander un complément » would ask for, in the order shown. */
    public List<Judgement> notConform() {
        return required().stream()
                .flatMap(type -> documents.standing(type).stream())
                .filter(judgement -> !judgement.conform())
                .toList();
    }

    /** The day from which silence counts as refusal; empty while a complement keeps it from being known. */
    public Optional<LocalDate> implicitRefusalFrom() {
        return ImplicitRefusal.from(course.history(), dueOn);
    }

    /** Whether it bears the mark « rejet implicite présumé » on a day. */
    public boolean isImplicitRefusalPresumed(LocalDate today) {
        return ImplicitRefusal.isPresumed(course.history(), dueOn, today);
    }

    /** Whether the last day to answer has passed without an answer, so that it may be closed as incomplete. */
    public boolean isOverdue(LocalDate today) {
        return dueOn != null && today.isAfter(dueOn);
    }
}
