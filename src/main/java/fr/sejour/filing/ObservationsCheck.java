package fr.sejour.filing;

import fr.sejour.dossier.ObservationsEntry;
import fr.sejour.dossier.ObservationsEntry.Field;
import fr.sejour.shared.entry.Checked;
import fr.sejour.shared.entry.Typed;
import fr.sejour.shared.entry.TypingFault;
import java.util.Optional;

/** Step 4: what the applicant adds, if anything. */
final class ObservationsCheck {

    private ObservationsCheck() {}

    static Checked<Optional<String>> check(ObservationsEntry entry) {
        Typed typed = new Typed();
        String text = entry.text();
        if (text == null || Typed.isBlank(text)) {
            return typed.valid(Optional.empty());
        }
        if (text.length() > ObservationsEntry.MOST_CHARACTERS) {
            typed.wrong(Field.OBSERVATIONS, TypingFault.TOO_LONG, ObservationsEntry.MOST_CHARACTERS);
        }
        return typed.valid(Optional.of(text.strip()));
    }
}
