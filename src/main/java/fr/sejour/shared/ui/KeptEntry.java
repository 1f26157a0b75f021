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
 * What is typed in a form: kept as it is typed, also while it is wrong, against the version that the page was made
 * from, so that nothing typed is lost and nothing that another tab or device saved is overwritten. What is wrong is
 * shown when the person asks to go on, and taken away as it is mended.
 */
public final class KeptEntry<E> {

    /** Saves what is typed, right or wrong. */
    @FunctionalInterface
    public interface Saving<E> {

        /** @param version that the page was made from, or that was saved last */
        SaveResult save(int version, E entry);
    }

    /** The page on which the form stands. */
    public interface Page {

        /** The acts of the page; they say what was saved. */
        Actions actions();

        /**
         * Group of the keys of what is told: {@code .failed} when nothing can be saved at the moment, {@code .title},
         * {@code .text} and {@code .reload} when another tab or device has saved.
         */
        String keys();

        /** What is wrong with what is saved by now. */
        List<FieldError> errors();

        /** What the rules say of an error. */
        String say(FieldError error);

        /** Makes the page anew from what is saved by now. */
        void remake();

        /** Leads away: it is not to be typed any more, having been handed in, given up or taken back elsewhere. */
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
     * @param kept what is saved of it
     * @param version in which it is saved
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

    /** Where the errors are listed, above the form. */
    public Component summary() {
        return errors.summary();
    }

    /** The version that is saved. */
    public int version() {
        return version;
    }

    private void changed() {
        if (keep() && errors.areShown()) {
            errors.mend(page.errors());
        }
    }

    /** Saves what is typed, once; false when it could not be, which is told. */
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

    /** Shows what is wrong and brings the person there. */
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
