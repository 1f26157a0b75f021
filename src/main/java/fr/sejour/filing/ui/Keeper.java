package fr.sejour.filing.ui;

import fr.sejour.dossier.Draft;
import fr.sejour.filing.SaveResult;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import java.time.Instant;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Keeps what is typed in one step, against the version of the draft that the page was made from. */
final class Keeper<E> {

    /** One of the ways to save of {@link fr.sejour.filing.Drafts}. */
    @FunctionalInterface
    interface Saving<E> {
        SaveResult save(ApplicantId applicant, DossierId draft, int version, E entry);
    }

    /** What became of it. */
    sealed interface Outcome {
        /** It is as it was. */
        record Unchanged() implements Outcome {}

        record Saved(Instant at) implements Outcome {}

        /** Another tab or device has saved since this page was made. */
        record Outdated() implements Outcome {}

        /** It is no draft any more. */
        record Closed() implements Outcome {}

        /** The database does not answer. */
        record Failed() implements Outcome {}

        /** Whether all that is typed is in the database. */
        default boolean isKept() {
            return this instanceof Unchanged || this instanceof Saved;
        }
    }

    private final ApplicantId applicant;
    private final DossierId draft;
    private final Saving<E> saving;
    private int version;
    private E kept;

    /** @param kept what the draft holds for this step */
    Keeper(Draft draft, E kept, Saving<E> saving) {
        this.applicant = draft.applicant();
        this.draft = draft.id();
        this.version = draft.version();
        this.kept = kept;
        this.saving = saving;
    }

    /** Saves once, unless nothing has changed. */
    Outcome keep(E entry) {
        if (entry.equals(kept)) {
            return new Outcome.Unchanged();
        }
        try {
            return switch (saving.save(applicant, draft, version, entry)) {
                case SaveResult.Saved(int next, Instant at) -> {
                    version = next;
                    kept = entry;
                    yield new Outcome.Saved(at);
                }
                case SaveResult.Outdated outdated -> new Outcome.Outdated();
                case SaveResult.Closed closed -> new Outcome.Closed();
            };
        } catch (DataAccessException | TransactionException unavailable) {
            return new Outcome.Failed();
        }
    }

    int version() {
        return version;
    }

    ApplicantId applicant() {
        return applicant;
    }

    DossierId draft() {
        return draft;
    }
}
