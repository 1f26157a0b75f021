package fr.sejour.registry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.shared.ForeignerNumber;
import fr.sejour.testing.ServiceTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

@ServiceTest
class ForeignerRegistryTest {

    private static final EarlierPermit OLDER = new EarlierPermit(
            LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1), "Document de circulation", "Mineur", "Expiré");
    private static final EarlierPermit NEWER = new EarlierPermit(
            LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 1), "Autorisation provisoire", "Humanitaire", "Expiré");

    @Autowired
    private ForeignerRegistry registry;

    @Autowired
    private DSLContext database;

    @Autowired
    private Clock clock;

    @Test
    void knowsAPersonWithEveryPartOfTheCivilStatus() {
        CivilStatus person = person("8100000001", "Koné", "Affoué Grâce");

        new TestRegistry(database).put(person);

        assertThat(registry.civilStatus(person.number())).contains(person);
    }

    @Test
    void knowsAPersonWithASingleName() {
        CivilStatus person = person("8100000002", null, "");

        new TestRegistry(database).put(person);

        assertThat(registry.civilStatus(person.number())).contains(person);
    }

    @Test
    void listsPermitsNewestFirstAndForgetsThoseThatWereReplaced() {
        CivilStatus person = person("8100000003", null, "Grâce");
        TestRegistry keeper = new TestRegistry(database);

        keeper.put(person, OLDER, NEWER);
        assertThat(registry.permits(person.number())).containsExactly(NEWER, OLDER);

        keeper.put(person, OLDER);
        assertThat(registry.permits(person.number())).containsExactly(OLDER);
    }

    @Test
    void hasNothingUnderAnUnknownNumber() {
        ForeignerNumber unknown = new ForeignerNumber("8199999999");

        assertThat(registry.civilStatus(unknown)).isEmpty();
        assertThat(registry.permits(unknown)).isEmpty();
    }

    @Test
    void datesTheDemonstrationPeopleAnewAtEachStart() {
        DemoForeigners demo = new DemoForeigners(new EmbeddedForeignerRegistry(database), clock);
        ForeignerNumber adult = new ForeignerNumber("9900000003");
        LocalDate today = LocalDate.now(clock);

        demo.run(new DefaultApplicationArguments());
        demo.run(new DefaultApplicationArguments());

        assertThat(registry.civilStatus(adult))
                .map(CivilStatus::birthDate)
                .contains(today.minusYears(18).minusMonths(3));
        assertThat(registry.permits(adult)).hasSize(1);
        assertThat(demo.people())
                .extracting(DemoForeigners.Person::civilStatus)
                .allSatisfy(person ->
                        assertThat(registry.civilStatus(person.number())).contains(person));
    }

    @Test
    void givesWayToAnotherRegistry() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(DSLContext.class, () -> database);
            context.register(EmbeddedForeignerRegistry.class);
            context.registerBean(NationalRegistry.class);
            context.refresh();

            assertThat(context.getBean(ForeignerRegistry.class)).isInstanceOf(NationalRegistry.class);
        }
    }

    private static CivilStatus person(String number, @Nullable String usageName, String firstNames) {
        return new CivilStatus(
                new ForeignerNumber(number),
                "N'Guessan",
                usageName,
                firstNames,
                Sex.FEMALE,
                LocalDate.of(2009, 2, 28),
                "CI",
                "Yamoussoukro",
                "CI");
    }

    /** Stands for the real registry, which this service does not know. */
    private static final class NationalRegistry implements ForeignerRegistry {

        @Override
        public Optional<CivilStatus> civilStatus(ForeignerNumber number) {
            return Optional.empty();
        }

        @Override
        public List<EarlierPermit> permits(ForeignerNumber number) {
            return List.of();
        }
    }
}
