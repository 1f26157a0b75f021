package fr.sejour.dossier;

import java.io.Serializable;

/** What was typed in each step of a draft, right or wrong. */
public record DraftEntries(
        PersonalEntry personal, GroundEntry ground, DocumentsEntry documents, ObservationsEntry observations)
        implements Serializable {

    /** Nothing typed. */
    public static final DraftEntries BLANK =
            new DraftEntries(PersonalEntry.BLANK, GroundEntry.BLANK, DocumentsEntry.BLANK, ObservationsEntry.BLANK);
}
