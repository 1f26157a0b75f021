package fr.sejour.demo;

import static sejour.db.Tables.INTERNAL_NOTE;
import static sejour.db.Tables.JUDGEMENT;

import fr.sejour.dossier.DossierState;
import java.time.Duration;
import java.time.Instant;

/** Findings of agents about made-up dossiers, and their notes to each other. */
final class FindingTables {

    /** What is wrong with a document that is asked for again. */
    static final String ILLEGIBLE = "La copie est illisible.";

    /** Each fifth dossier bears a note. */
    private static final int NOTED = 5;

    private final CopiedTable judgements = new CopiedTable(
            JUDGEMENT.DOSSIER,
            JUDGEMENT.TYPE,
            JUDGEMENT.ROUND,
            JUDGEMENT.CONFORM,
            JUDGEMENT.OBSERVATION,
            JUDGEMENT.JUDGED_BY,
            JUDGEMENT.JUDGED_AT);
    private final CopiedTable notes = new CopiedTable(
            INTERNAL_NOTE.DOSSIER, INTERNAL_NOTE.WRITTEN_BY, INTERNAL_NOTE.WRITTEN_AT, INTERNAL_NOTE.TEXT);

    CopiedTable judgements() {
        return judgements;
    }

    CopiedTable notes() {
        return notes;
    }

    void add(MadeUpDossier dossier) {
        MadeUpCourse course = dossier.course();
        boolean asked = course.went(DossierState.COMPLEMENT_REQUESTED);
        if (asked || course.went(DossierState.FAVOURABLE)) {
            Instant at = course.at(asked ? DossierState.COMPLEMENT_REQUESTED : DossierState.FAVOURABLE);
            judgements.add(
                    dossier.id(),
                    MadeUpDossier.DOCUMENT,
                    0,
                    !asked,
                    asked ? ILLEGIBLE : "",
                    dossier.holder(),
                    at.minus(Duration.ofHours(1)));
        }
        if (course.went(DossierState.IN_INSTRUCTION) && dossier.id().getLeastSignificantBits() % NOTED == 0) {
            notes.add(
                    dossier.id(),
                    dossier.holder(),
                    course.at(DossierState.IN_INSTRUCTION),
                    "Foyer appelé : avis attendu.");
        }
    }
}
