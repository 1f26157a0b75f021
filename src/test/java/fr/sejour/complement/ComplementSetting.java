package fr.sejour.complement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.document.SupportingDocuments;
import fr.sejour.testing.Invariants;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServiceTest;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Demands for documents, and all that answers them; no promise of the database is broken afterwards. */
@ServiceTest
abstract class ComplementSetting {

    @Autowired
    Demands demands;

    @Autowired
    Complements complements;

    @Autowired
    SupportingDocuments documents;

    @Autowired
    DSLContext database;

    @Autowired
    MovableClock clock;

    private List<String> brokenBefore;

    @BeforeEach
    void lookAtWhatOthersLeft() {
        brokenBefore = Invariants.broken(database);
    }

    @AfterEach
    void realTime() {
        clock.reset();
        assertThat(Invariants.newlyBroken(database, brokenBefore)).isEmpty();
    }
}
