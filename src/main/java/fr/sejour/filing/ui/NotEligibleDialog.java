package fr.sejour.filing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.reference.Prefecture;
import fr.sejour.shared.Dates;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.ModalDialog;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** « Demandeur non éligible »: why, whom to ask instead, and the two ways on. */
final class NotEligibleDialog {

    private final ModalDialog dialog;

    /**
     * @param latest the last day on which a placement counts
     * @param placedOn the day that was typed
     * @param prefecture whom to ask
     * @param change goes back to the field
     * @param abandon gives the request up
     */
    NotEligibleDialog(
            Locale locale,
            LocalDate latest,
            LocalDate placedOn,
            Optional<Prefecture> prefecture,
            SerializableRunnable change,
            SerializableRunnable abandon) {
        UI ui = UI.getCurrentOrThrow();
        dialog = new ModalDialog(
                ui.getTranslation("filing.notEligible.title"),
                new Paragraph(ui.getTranslation(
                        "filing.notEligible.why", Dates.inWords(latest, locale), Dates.inWords(placedOn, locale))),
                new Paragraph(ui.getTranslation("filing.notEligible.otherGround")),
                new Paragraph(prefecture
                        .map(known -> ui.getTranslation("filing.notEligible.prefecture", known.name(), place(known)))
                        .orElseGet(() -> ui.getTranslation("filing.notEligible.anyPrefecture"))));
        dialog.withActs(
                Actions.primary(ui.getTranslation("filing.notEligible.change"), click -> closeAnd(change)),
                Actions.destructive(ui.getTranslation("filing.wizard.abandon"), click -> closeAnd(abandon)));
    }

    void open() {
        dialog.open();
    }

    private void closeAnd(SerializableRunnable act) {
        dialog.close();
        act.run();
    }

    private static String place(Prefecture prefecture) {
        String town = prefecture.postalCode() + " " + prefecture.city();
        return String.join(
                ", ",
                Stream.of(prefecture.street(), town).filter(Objects::nonNull).toList());
    }
}
