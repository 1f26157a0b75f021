package fr.sejour.filing;

import fr.sejour.dossier.Dossiers;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServiceTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Complete drafts, and all that files them. */
@ServiceTest
abstract class FilingSetting {

    @Autowired
    Filing filing;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftReviews reviews;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DSLContext database;

    @Autowired
    MovableClock clock;

    CompleteDrafts complete;

    @BeforeEach
    void drafts() {
        complete = new CompleteDrafts(database, drafts, clock);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }
}
