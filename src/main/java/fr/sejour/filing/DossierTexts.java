package fr.sejour.filing;

import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DocumentsEntry;
import fr.sejour.dossier.DossierField;
import fr.sejour.dossier.GroundEntry;
import fr.sejour.dossier.SwornStatement;
import fr.sejour.dossier.Warning;
import fr.sejour.shared.Dates;
import fr.sejour.shared.Texts;
import fr.sejour.shared.entry.FieldError;
import fr.sejour.shared.entry.FieldPath;
import fr.sejour.shared.entry.FormField;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Turns errors and warnings into sentences of the message bundles, with dates and field names put in. */
@Component
public class DossierTexts {

    private final Texts texts;

    DossierTexts(Texts texts) {
        this.texts = texts;
    }

    /** Sentence for an error; it names the field. */
    public String say(Locale locale, FieldError error) {
        Object[] arguments = Stream.concat(
                        Stream.of(label(locale, error.path())),
                        error.arguments().stream().map(argument -> shown(locale, argument)))
                .toArray();
        return texts.get(locale, error.messageKey(), arguments);
    }

    /** Sentence for a warning. */
    public String say(Locale locale, Warning warning) {
        return switch (warning) {
            case Warning.AgeLimit(LocalDate lastDay, boolean passed) ->
                texts.get(
                        locale,
                        passed ? "dossier.warning.AGE_LIMIT_PASSED" : "dossier.warning.AGE_LIMIT_NEAR",
                        shown(locale, lastDay));
            case Warning.EntryAfterPlacement(LocalDate placedOn, LocalDate enteredOn) ->
                texts.get(
                        locale,
                        "dossier.warning.ENTRY_AFTER_PLACEMENT",
                        shown(locale, placedOn),
                        shown(locale, enteredOn));
        };
    }

    /**
     * The label of a field without the mark of required ones, with the number of the child if it is about one; the title of
     * a document, the text of a statement.
     */
    public String label(Locale locale, FieldPath path) {
        return switch (path.field()) {
            case DocumentsEntry.Field _ ->
                texts.get(locale, DocumentType.valueOf(path.item()).titleKey());
            case GroundEntry.Field.STATEMENT ->
                texts.get(locale, SwornStatement.valueOf(path.item()).textKey());
            case DossierField field when path.item().isEmpty() -> texts.get(locale, field.labelKey());
            case DossierField field -> texts.get(locale, field.labelKey(), Integer.parseInt(path.item()) + 1);
            case FormField other -> throw new IllegalArgumentException("Not a field of a request: " + other);
        };
    }

    private static Object shown(Locale locale, Serializable argument) {
        return switch (argument) {
            case LocalDate date -> Dates.inWords(date, locale);
            case YearMonth month -> month.format(DateTimeFormatter.ofPattern("MMMM yyyy", locale));
            default -> argument;
        };
    }
}
