package fr.sejour.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static sejour.db.Tables.DOSSIER;
import static sejour.db.Tables.FOREIGNER;

import fr.sejour.dossier.DossierState;
import fr.sejour.dossier.Dossiers;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.testing.Invariants;
import fr.sejour.testing.ServiceTest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** What {@code ./run --dossiers=2000} gives. */
@ServiceTest
@ActiveProfiles("development")
class GeneratedDossiersTest {

    private static final int DOSSIERS = 2000;

    // The numbers of people of other tests are drawn by chance, some of them near to these.
    private static final ForeignerNumber FIRST_NUMBER = new ForeignerNumber("8000000000");
    private static final ForeignerNumber LAST_NUMBER = new ForeignerNumber("8000001999");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Autowired
    private GeneratedDossiers generated;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private DSLContext database;

    @BeforeEach
    void fill() throws Exception {
        generated.fillUpTo(DOSSIERS);
    }

    @Test
    void asManyAsAskedForInEveryStateOfAFiledDossier() throws Exception {
        generated.fillUpTo(DOSSIERS);

        assertThat(database.fetchCount(FOREIGNER, FOREIGNER.NUMBER.between(FIRST_NUMBER, LAST_NUMBER)))
                .isEqualTo(DOSSIERS);
        assertThat(database.selectDistinct(DOSSIER.STATE).from(DOSSIER).fetch(DOSSIER.STATE))
                .containsAll(Arrays.stream(DossierState.values())
                        .filter(DossierState::isFiled)
                        .toList());
    }

    @Test
    void keepsEveryPromiseButThoseOfPapersMailsAndJournal() {
        Set<String> generatedOnes = database.select(DOSSIER.ID)
                .from(DOSSIER)
                .where(DOSSIER.FOREIGNER_NUMBER.between(FIRST_NUMBER, LAST_NUMBER))
                .fetchSet(row -> row.value1().value().toString());
        List<String> broken = Invariants.broken(database).stream()
                .filter(line -> ID.matcher(line).results().anyMatch(id -> generatedOnes.contains(id.group())))
                .map(line -> line.substring(0, line.indexOf(':')))
                .distinct()
                .toList();

        assertThat(broken)
                .allMatch(promise ->
                        Stream.of("journal", "mail", "receipt", "paper").anyMatch(promise::contains));
    }

    @Test
    void theirDeclarationsAreRead() {
        List<DossierId> filed = database.select(DOSSIER.ID)
                .from(DOSSIER)
                .where(DOSSIER.FOREIGNER_NUMBER.between(FIRST_NUMBER, new ForeignerNumber("8000000009")))
                .fetch(DOSSIER.ID);

        assertThat(filed)
                .hasSize(10)
                .allSatisfy(id -> assertThat(dossiers.filed(id))
                        .hasValueSatisfying(dossier -> assertThat(dossier.declaration()
                                        .snapshot()
                                        .civilStatus()
                                        .nationality())
                                .matches("[A-Z]{2}")));
    }
}
