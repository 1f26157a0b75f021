package fr.sejour.filing;

import static fr.sejour.dossier.ApplicantCase.ADULT;
import static fr.sejour.dossier.ApplicantCase.MINOR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.CarePlacement;
import fr.sejour.dossier.Child;
import fr.sejour.dossier.ChildEntry;
import fr.sejour.dossier.FamilySituation;
import fr.sejour.dossier.Ground;
import fr.sejour.dossier.GroundEntry;
import fr.sejour.dossier.GroundEntry.Field;
import fr.sejour.dossier.PlacedWith;
import fr.sejour.dossier.SwornStatement;
import fr.sejour.dossier.Union;
import fr.sejour.reference.Countries;
import fr.sejour.registry.CivilStatus;
import fr.sejour.shared.DateEntry;
import fr.sejour.shared.DateEntry.Part;
import fr.sejour.shared.entry.CheckedEntry;
import fr.sejour.shared.entry.FieldError;
import fr.sejour.shared.entry.FieldPath;
import fr.sejour.shared.entry.TypingFault;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroundCheckTest {

    private static final LocalDate BIRTH = LocalDate.of(2008, 2, 1);
    private static final LocalDate SIXTEEN = LocalDate.of(2024, 2, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 17);
    private static final Countries COUNTRIES = new Countries();
    private static final DateEntry IN_CHILDHOOD = DateEntry.of(LocalDate.of(2022, 9, 5));

    @Test
    void whatIsRightBecomesAValue() {
        GroundEntry entry = entry(IN_CHILDHOOD, DateEntry.of(LocalDate.of(2022, 2, 14)))
                .with(FamilySituation.MARRIED, DateEntry.of(LocalDate.of(2025, 6, 20)), "ML")
                .withChildren(new ChildEntry(" Traoré ", "Awa", DateEntry.of(LocalDate.of(2025, 11, 3)), "FR", true))
                .build();

        assertThat(check(entry))
                .isEqualTo(new CheckedEntry.Valid<>(new Ground(
                        new CarePlacement(PlacedWith.ASE, LocalDate.of(2022, 9, 5)),
                        LocalDate.of(2022, 2, 14),
                        FamilySituation.MARRIED,
                        new Union(LocalDate.of(2025, 6, 20), "ML"),
                        List.of(new Child("Traoré", "Awa", LocalDate.of(2025, 11, 3), "FR", true)),
                        List.of(SwornStatement.NO_POLYGAMY, SwornStatement.KNOWS_SANCTIONS))));
    }

    @Test
    void thePlacementMayBeginOnTheSixteenthBirthdayAndNotTheDayAfter() {
        assertThat(placed(SIXTEEN)).isEmpty();
        assertThat(placed(SIXTEEN.plusDays(1)))
                .containsExactly(FieldError.of(Field.PLACEMENT_DATE, FilingFault.PLACED_TOO_LATE, SIXTEEN));
    }

    @Test
    void thePlacementMayBeginAtBirthAndNotBefore() {
        assertThat(placed(BIRTH)).isEmpty();
        assertThat(placed(BIRTH.minusDays(1)))
                .containsExactly(FieldError.of(Field.PLACEMENT_DATE, FilingFault.BEFORE_BIRTH, BIRTH));
    }

    @Test
    void whoIsFifteenMayHaveBeenPlacedTodayAndNotTomorrow() {
        LocalDate today = SIXTEEN.minusDays(1);

        assertThat(check(placement(today), MINOR, today).errorsOrNone()).isEmpty();
        assertThat(check(placement(today.plusDays(1)), MINOR, today).errorsOrNone())
                .containsExactly(FieldError.of(Field.PLACEMENT_DATE, TypingFault.IN_FUTURE, today));
    }

    @Test
    void whoIsBornOn29FebruaryMayBePlacedUntilThatDaySixteenYearsLater() {
        LocalDate birth = LocalDate.of(2008, 2, 29);
        CivilStatus person = CivilStatuses.bornOn(birth);
        DateEntry leapDay = DateEntry.of(LocalDate.of(2024, 2, 29));
        DateEntry dayAfter = DateEntry.of(LocalDate.of(2024, 3, 1));

        assertThat(check(entry(leapDay, leapDay).build(), person)).isEmpty();
        assertThat(check(entry(dayAfter, leapDay).build(), person))
                .containsExactly(
                        FieldError.of(Field.PLACEMENT_DATE, FilingFault.PLACED_TOO_LATE, LocalDate.of(2024, 2, 29)));
    }

    @Test
    void theEntryLiesBetweenBirthAndToday() {
        assertThat(entered(BIRTH)).isEmpty();
        assertThat(entered(BIRTH.minusDays(1)))
                .containsExactly(FieldError.of(Field.ENTRY_DATE, FilingFault.BEFORE_BIRTH, BIRTH));
        assertThat(entered(TODAY.plusDays(1)))
                .containsExactly(FieldError.of(Field.ENTRY_DATE, TypingFault.IN_FUTURE, TODAY));
    }

    @Test
    void anEntryAfterThePlacementMustBeConfirmed() {
        DateEntry sameDay = IN_CHILDHOOD;
        DateEntry dayAfter = DateEntry.of(LocalDate.of(2022, 9, 6));

        assertThat(check(entry(IN_CHILDHOOD, sameDay).build()).errorsOrNone()).isEmpty();
        assertThat(check(entry(IN_CHILDHOOD, dayAfter).build()).errorsOrNone())
                .containsExactly(FieldError.of(Field.ENTRY_AFTER_PLACEMENT, TypingFault.MISSING));
        assertThat(check(entry(IN_CHILDHOOD, dayAfter).confirmed().build()).errorsOrNone())
                .isEmpty();
    }

    @Test
    void aUnionIsPossibleFromTheFifteenthBirthdayUntilToday() {
        LocalDate fifteen = LocalDate.of(2023, 2, 1);

        assertThat(united(fifteen)).isEmpty();
        assertThat(united(fifteen.minusDays(1)))
                .containsExactly(FieldError.of(Field.UNION_DATE, FilingFault.UNION_TOO_EARLY, fifteen));
        assertThat(united(TODAY)).isEmpty();
        assertThat(united(TODAY.plusDays(1)))
                .containsExactly(FieldError.of(Field.UNION_DATE, TypingFault.IN_FUTURE, TODAY));
    }

    @ParameterizedTest
    @EnumSource(
            value = FamilySituation.class,
            names = {"MARRIED", "CIVIL_PARTNERSHIP"})
    void marriageAndPacsAskForDateAndCountry(FamilySituation situation) {
        GroundEntry entry = entry(IN_CHILDHOOD, IN_CHILDHOOD)
                .with(situation, DateEntry.BLANK, null)
                .build();

        assertThat(check(entry).errorsOrNone())
                .containsExactly(
                        FieldError.of(Field.UNION_DATE, TypingFault.MISSING),
                        FieldError.of(Field.UNION_COUNTRY, TypingFault.MISSING));
    }

    @ParameterizedTest
    @EnumSource(
            value = FamilySituation.class,
            names = {"MARRIED", "CIVIL_PARTNERSHIP"},
            mode = EnumSource.Mode.EXCLUDE)
    void otherSituationsForgetAUnionTypedBefore(FamilySituation situation) {
        GroundEntry entry = entry(IN_CHILDHOOD, IN_CHILDHOOD)
                .with(situation, new DateEntry("31", "2", "x"), "nowhere")
                .build();

        assertThat(value(entry).union()).isNull();
    }

    @Test
    void aChildIsBornAfterTheApplicantAndNotInTheFuture() {
        assertThat(childBorn(BIRTH.plusDays(1))).isEmpty();
        assertThat(childBorn(TODAY)).isEmpty();
        assertThat(childBorn(BIRTH))
                .containsExactly(FieldError.of(
                        FieldPath.ofLine(0, Field.CHILD_BIRTH_DATE), FilingFault.CHILD_NOT_YOUNGER, BIRTH));
        assertThat(childBorn(TODAY.plusDays(1)))
                .containsExactly(
                        FieldError.of(FieldPath.ofLine(0, Field.CHILD_BIRTH_DATE), TypingFault.IN_FUTURE, TODAY));
    }

    @Test
    void everyLineOfTheChildrenIsChecked() {
        ChildEntry right = new ChildEntry("Traoré", "Awa", DateEntry.of(TODAY), "FR", false);
        ChildEntry nowhere = new ChildEntry("Traoré", "-", DateEntry.of(TODAY), "ZZ", null);
        GroundEntry entry = entry(IN_CHILDHOOD, IN_CHILDHOOD)
                .withChildren(right, ChildEntry.BLANK, nowhere)
                .build();

        assertThat(check(entry).errorsOrNone())
                .containsExactly(
                        FieldError.of(FieldPath.ofLine(1, Field.CHILD_NAME), TypingFault.MISSING),
                        FieldError.of(FieldPath.ofLine(1, Field.CHILD_FIRST_NAME), TypingFault.MISSING),
                        FieldError.of(FieldPath.ofLine(1, Field.CHILD_BIRTH_DATE), TypingFault.MISSING),
                        FieldError.of(FieldPath.ofLine(1, Field.CHILD_BIRTH_COUNTRY), TypingFault.MISSING),
                        FieldError.of(FieldPath.ofLine(1, Field.CHILD_LIVES_WITH_APPLICANT), TypingFault.MISSING),
                        FieldError.of(FieldPath.ofLine(2, Field.CHILD_BIRTH_COUNTRY), FilingFault.COUNTRY_UNKNOWN),
                        FieldError.of(FieldPath.ofLine(2, Field.CHILD_LIVES_WITH_APPLICANT), TypingFault.MISSING));
    }

    @Test
    void childrenTypedBeforeAChangeOfMindDoNotCount() {
        GroundEntry entry = entry(IN_CHILDHOOD, IN_CHILDHOOD)
                .withChildren(ChildEntry.BLANK)
                .hasChildren(false)
                .build();

        assertThat(value(entry).children()).isEmpty();
    }

    @Test
    void whoHasChildrenNamesAtLeastOne() {
        GroundEntry entry = entry(IN_CHILDHOOD, IN_CHILDHOOD).hasChildren(true).build();

        assertThat(check(entry).errorsOrNone())
                .containsExactly(FieldError.of(Field.HAS_CHILDREN, FilingFault.CHILD_MISSING));
    }

    @Test
    void theBoxesOfTheCaseMustAllBeTickedAndOthersDoNotCount() {
        GroundEntry entry = entry(IN_CHILDHOOD, IN_CHILDHOOD)
                .ticked(SwornStatement.NEEDS_PERMIT_TO_WORK, SwornStatement.KNOWS_SANCTIONS)
                .build();
        LocalDate dayBefore18 = LocalDate.of(2026, 1, 31);

        assertThat(check(entry, MINOR, dayBefore18).errorsOrNone()).isEmpty();
        assertThat(check(entry, ADULT, dayBefore18.plusDays(1)).errorsOrNone())
                .containsExactly(FieldError.of(
                        FieldPath.of(GroundEntry.Field.STATEMENT, SwornStatement.NO_POLYGAMY), TypingFault.MISSING));
    }

    @Test
    void aDateThatDoesNotExistNamesThePartThatIsWrong() {
        assertThat(check(entry(new DateEntry("30", "2", "2022"), new DateEntry("5", "13", "2022"))
                                .build())
                        .errorsOrNone())
                .containsExactly(
                        FieldError.inPart(
                                FieldPath.of(Field.PLACEMENT_DATE),
                                Part.DAY,
                                TypingFault.NO_SUCH_DAY,
                                30,
                                YearMonth.of(2022, 2),
                                28),
                        FieldError.inPart(FieldPath.of(Field.ENTRY_DATE), Part.MONTH, TypingFault.MONTH_WRONG));
        assertThat(check(entry(new DateEntry("5", null, "2022"), new DateEntry("5", "1", "22"))
                                .build())
                        .errorsOrNone())
                .containsExactly(
                        FieldError.inPart(FieldPath.of(Field.PLACEMENT_DATE), Part.MONTH, TypingFault.MONTH_MISSING),
                        FieldError.inPart(FieldPath.of(Field.ENTRY_DATE), Part.YEAR, TypingFault.YEAR_WRONG));
    }

    @Test
    void whoHasTypedNothingIsAskedForEverythingInOrder() {
        assertThat(check(GroundEntry.BLANK).errorsOrNone())
                .containsExactly(
                        FieldError.of(Field.PLACED_WITH, TypingFault.MISSING),
                        FieldError.of(Field.PLACEMENT_DATE, TypingFault.MISSING),
                        FieldError.of(Field.ENTRY_DATE, TypingFault.MISSING),
                        FieldError.of(Field.FAMILY_SITUATION, TypingFault.MISSING),
                        FieldError.of(Field.HAS_CHILDREN, TypingFault.MISSING),
                        FieldError.of(
                                FieldPath.of(GroundEntry.Field.STATEMENT, SwornStatement.NO_POLYGAMY),
                                TypingFault.MISSING),
                        FieldError.of(
                                FieldPath.of(GroundEntry.Field.STATEMENT, SwornStatement.KNOWS_SANCTIONS),
                                TypingFault.MISSING));
    }

    private static List<FieldError> placed(LocalDate day) {
        return check(placement(day)).errorsOrNone();
    }

    private static GroundEntry placement(LocalDate day) {
        return entry(DateEntry.of(day), DateEntry.of(BIRTH)).confirmed().build();
    }

    private static List<FieldError> entered(LocalDate day) {
        return check(entry(IN_CHILDHOOD, DateEntry.of(day)).confirmed().build()).errorsOrNone();
    }

    private static List<FieldError> united(LocalDate day) {
        return check(entry(IN_CHILDHOOD, IN_CHILDHOOD)
                        .with(FamilySituation.CIVIL_PARTNERSHIP, DateEntry.of(day), "FR")
                        .build())
                .errorsOrNone();
    }

    private static List<FieldError> childBorn(LocalDate day) {
        return check(entry(IN_CHILDHOOD, IN_CHILDHOOD)
                        .withChildren(new ChildEntry("Traoré", "Awa", DateEntry.of(day), "FR", true))
                        .build())
                .errorsOrNone();
    }

    private static Ground value(GroundEntry entry) {
        CheckedEntry<Ground> checked = check(entry);
        assertThat(checked.errorsOrNone()).isEmpty();
        return ((CheckedEntry.Valid<Ground>) checked).value();
    }

    private static CheckedEntry<Ground> check(GroundEntry entry) {
        return check(entry, ADULT, TODAY);
    }

    private static List<FieldError> check(GroundEntry entry, CivilStatus person) {
        return GroundCheck.check(entry, person, ADULT, TODAY, COUNTRIES).errorsOrNone();
    }

    private static CheckedEntry<Ground> check(GroundEntry entry, ApplicantCase applicantCase, LocalDate today) {
        return GroundCheck.check(entry, CivilStatuses.bornOn(BIRTH), applicantCase, today, COUNTRIES);
    }

    private static GroundBuilder entry(DateEntry placement, DateEntry entry) {
        return new GroundBuilder(placement, entry);
    }
}
