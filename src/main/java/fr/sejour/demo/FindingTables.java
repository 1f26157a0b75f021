package fr.sejour.demo;

import fr.sejour.dossier.DossierState;
import java.time.Duration;
import java.time.Instant;

/** What agents found of made-up dossiers, and told each other. */
final class FindingTables {

    /** What is wrong with a document that is asked for again. */
    static final String ILLEGIBLE = "La copie est illisible.";

    /** Each fifth dossier bears a note. */
    private static final int NOTED = 5;

    private final CopiedTable judgements = new CopiedTable(
            "judgement", "dossier", "type", "round", "conform", "observation", "judged_by", "judged_at");
    private final CopiedTable notes = new CopiedTable("internal_note", "dossier", "written_by", "written_at", "text");

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
