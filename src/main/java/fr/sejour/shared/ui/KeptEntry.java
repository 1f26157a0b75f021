package fr.sejour.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import fr.sejour.shared.Dates;
import fr.sejour.shared.entry.FieldError;
import fr.sejour.shared.entry.SaveResult;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Saves the entry of a form while the person types, even while it is wrong, so that no input is lost. Each saving
 * names the version that the page was made from, so that it never overwrites an entry saved by another tab or device.
 * Errors are shown when the person asks to go on, and each disappears when it is corrected.
 */
public final class KeptEntry<E> {

    /** Saves the entry as typed, right or wrong. */
    @FunctionalInterface
    public interface Saving<E> {

        /** @param version version that the page was made from, or that was saved last */
        SaveResult save(int version, E entry);
    }

    /** The page on which the form stands. */
    public interface Page {

        /** The acts of the page, which show when the entry was saved. */
        Actions actions();

        /**
         * Group of the keys of the messages: {@code .failed} when nothing can be saved at the moment, {@code .title},
         * {@code .text} and {@code .reload} when another tab or device has saved.
         */
        String keys();

        /** The errors of the saved entry. */
        List<FieldError> errors();

        /** Sentence of the rules for an error. */
        String say(FieldError error);

        /** Builds the page again from the saved entry. */
        void remake();

        /**
         * Leaves the page, because the entry can no longer be changed: it was handed in, given up or withdrawn
         * elsewhere.
         */
        void leaveClosed();
    }

    private final EntryForm<E> form;
    private final Saving<E> saving;
    private final Page page;
    private final EntryErrors errors;
    private E kept;
    private int version;
    private boolean outdated;

    /**
     * @param kept the saved entry
     * @param version version of the saved entry
     */
    public KeptEntry(EntryForm<E> form, E kept, int version, Saving<E> saving, Page page) {
        this.form = form;
        this.kept = kept;
        this.version = version;
        this.saving = saving;
        this.page = page;
        errors = new EntryErrors(form, page::say);
        form.onChange(this::changed);
    }

    /** List of the errors, shown above the form. */
    public Component summary() {
        return errors.summary();
    }

    /** Version of the saved entry. */
    public int version() {
        return version;
    }

    private void changed() {
        if (keep() && errors.areShown()) {
            errors.mend(page.errors());
        }
    }

    /** Saves the entry if it changed. Returns false when it could not be saved; the page then says so. */
    public boolean keep() {
        if (outdated) {
            return false;
        }
        E entry = form.entry();
        return entry.equals(kept)
                || save(entry).filter(result -> isKept(entry, result)).isPresent();
    }

    /** Empty when the database does not answer, which is told. */
    private Optional<SaveResult> save(E entry) {
        try {
            return Optional.of(saving.save(version, entry));
        } catch (DataAccessException | TransactionException unavailable) {
            page.actions().tell(say(".failed"));
            return Optional.empty();
        }
    }

    private boolean isKept(E entry, SaveResult result) {
        switch (result) {
            case SaveResult.Saved(int next, Instant at) -> {
                version = next;
                kept = entry;
                page.actions().setSaved(page.actions().getTranslation("shared.saved", Dates.time(at)));
                return true;
            }
            case SaveResult.Outdated() -> tellOutdated();
            case SaveResult.Closed() -> page.leaveClosed();
        }
        return false;
    }

    /** Shows the errors and moves the focus to them. */
    public void show(List<FieldError> found) {
        errors.show(found);
    }

    /** Another tab or device has saved since this page was made: what that one saved is shown, nothing overwritten. */
    public void tellOutdated() {
        outdated = true;
        ModalDialog dialog = new ModalDialog(say(".title"), new Paragraph(say(".text")));
        dialog.withActs(Actions.primary(say(".reload"), click -> dialog.close()));
        // However it is closed: the Escape key does as well.
        dialog.getElement().addEventListener("close", closed -> page.remake());
        dialog.open();
    }

    private String say(String key) {
        return page.actions().getTranslation(page.keys() + key);
    }
}
