package fr.sejour.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.shared.DateEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.JSONB;
import org.junit.jupiter.api.Test;

class DossierJsonTest {

    @Test
    void aDraftOfAnotherVersionOfTheProgramIsStillRead() {
        JSONB stored = JSONB.valueOf("""
                {"placedWith": "SOMEBODY_NEW", "familySituation": "SINGLE", "someday": {"x": [1]},
                 "statements": ["KNOWS_SANCTIONS", "A_FORMER_ONE"], "children": [{"name": "Awa"}],
                 "entryAfterPlacementConfirmed": null}
                """);

        GroundEntry read = DossierJson.read(stored, GroundEntry.class);

        assertThat(read)
                .isEqualTo(new GroundEntry(
                        null,
                        DateEntry.BLANK,
                        DateEntry.BLANK,
                        false,
                        FamilySituation.SINGLE,
                        DateEntry.BLANK,
                        null,
                        null,
                        List.of(new ChildEntry("Awa", null, DateEntry.BLANK, null, null)),
                        Set.of(SwornStatement.KNOWS_SANCTIONS)));
    }

    @Test
    void datesAndWarningsAreKeptInWords() {
        Warning warning = new Warning.AgeLimit(LocalDate.of(2027, 5, 16), true);

        JSONB json = DossierJson.write(warning);

        assertThat(json.data()).contains("\"AGE_LIMIT\"", "\"2027-05-16\"");
        assertThat(DossierJson.read(json, Warning.class)).isEqualTo(warning);
    }
}
