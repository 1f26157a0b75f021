package fr.sejour.filing;

import fr.sejour.dossier.ObservationsEntry;
import fr.sejour.dossier.ObservationsEntry.Field;
import fr.sejour.shared.entry.CheckedEntry;
import fr.sejour.shared.entry.TypedFields;
import fr.sejour.shared.entry.TypingFault;
import java.util.Optional;

/** Step 4: what the applicant adds, if anything. */
final class ObservationsCheck {

    private ObservationsCheck() {}

    static CheckedEntry<Optional<String>> check(ObservationsEntry entry) {
        TypedFields typed = new TypedFields();
        String text = entry.text();
        if (text == null || TypedFields.isBlank(text)) {
            return typed.valid(Optional.empty());
        }
        if (text.length() > ObservationsEntry.MOST_CHARACTERS) {
            typed.wrong(Field.OBSERVATIONS, TypingFault.TOO_LONG, ObservationsEntry.MOST_CHARACTERS);
        }
        return typed.valid(Optional.of(text.strip()));
    }
}
