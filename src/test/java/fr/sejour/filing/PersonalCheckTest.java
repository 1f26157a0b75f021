package fr.sejour.filing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.dossier.Address;
import fr.sejour.dossier.AddressEntry;
import fr.sejour.dossier.PersonalEntry;
import fr.sejour.dossier.PersonalEntry.Field;
import fr.sejour.dossier.PersonalInformation;
import fr.sejour.reference.Communes;
import fr.sejour.registry.CivilStatus;
import fr.sejour.shared.PhoneNumber;
import fr.sejour.shared.entry.CheckedEntry;
import fr.sejour.shared.entry.FieldError;
import fr.sejour.shared.entry.TypingFault;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 17);
    private static final Communes COMMUNES = new Communes();
    private static final CivilStatus ADULT = CivilStatuses.bornOn(LocalDate.of(2008, 2, 1));

    @Test
    void aChosenAddressAndATelephoneAreAllThatIsNeeded() {
        CheckedEntry<PersonalInformation> checked = check(address("12", "rue Victor Hugo", "59800", "Lille", "59350"));

        assertThat(checked)
                .isEqualTo(new CheckedEntry.Valid<>(new PersonalInformation(
                        new Address("12", "rue Victor Hugo", null, "59800", "Lille", "59350"),
                        new PhoneNumber("+33612345678"))));
    }

    @ParameterizedTest
    @CsvSource({
        "59800, lille, 59350, Lille",
        "59 800, LILLE, 59350, Lille",
        "97400, st denis, 97411, Saint-Denis",
        "01400, Chatillon sur Chalaronne, 01093, Châtillon-sur-Chalaronne",
        "01400, l abergement clemenciat, 01001, L'Abergement-Clémenciat"
    })
    void aCommuneTypedByHandIsFoundHoweverItIsSpelt(String postalCode, String city, String inseeCode, String name) {
        assertThat(valid(check(address(null, "Le Bourg", postalCode, city, null)))
                        .address())
                .isEqualTo(new Address(null, "Le Bourg", null, postalCode.replace(" ", ""), name, inseeCode));
    }

    @Test
    void theCodeOfAnArrondissementIsKept() {
        Address address = valid(check(address("3", "rue de la Roquette", "75011", "Paris", "75111")))
                .address();

        assertThat(address.city()).isEqualTo("Paris");
        assertThat(address.inseeCode()).isEqualTo("75111");
    }

    @Test
    void aCodeThatDoesNotGoWithTheCommuneIsPutRight() {
        assertThat(valid(check(address("3", "rue Nationale", "59000", "Lille", "75111")))
                        .address()
                        .inseeCode())
                .isEqualTo("59350");
    }

    @Test
    void aCommuneAndAPostalCodeMustBelongTogether() {
        assertThat(errors(check(address("1", "rue Nationale", "97400", "Lille", "59350"))))
                .containsExactly(FieldError.of(Field.CITY, FilingFault.COMMUNE_ELSEWHERE, "97400", "Saint-Denis"));
    }

    @Test
    void theLargestCommunesOfThePostalCodeAreNamed() {
        assertThat(errors(check(address("1", "rue Nationale", "01400", "Lille", null))))
                .containsExactly(FieldError.of(
                        Field.CITY,
                        FilingFault.COMMUNE_ELSEWHERE,
                        "01400",
                        "Châtillon-sur-Chalaronne, Neuville-les-Dames, Chanoz-Châtenay, L'Abergement-Clémenciat,"
                                + " Condeissiat, Romans…"));
    }

    @Test
    void aPostalCodeThatNobodyHasOrThatIsNoneIsTold() {
        assertThat(errors(check(address("1", "rue Nationale", "59999", "Lille", null))))
                .containsExactly(FieldError.of(Field.POSTAL_CODE, FilingFault.POSTAL_CODE_UNKNOWN, "59999"));
        assertThat(errors(check(address("1", "rue Nationale", "5980", "Lille", null))))
                .containsExactly(FieldError.of(Field.POSTAL_CODE, FilingFault.POSTAL_CODE_SHAPE));
    }

    @Test
    void whoHasTypedNothingIsAskedToChooseAnAddress() {
        assertThat(errors(check(PersonalEntry.BLANK)))
                .containsExactly(
                        FieldError.of(Field.ADDRESS, TypingFault.MISSING),
                        FieldError.of(Field.PHONE, TypingFault.MISSING));
    }

    @Test
    void whoTypesTheAddressByHandIsAskedForEachPart() {
        PersonalEntry entry =
                new PersonalEntry(false, new AddressEntry(null, null, " ", null, null, "\u00A0", null, true), "06");

        assertThat(errors(check(entry)))
                .containsExactly(
                        FieldError.of(Field.STREET, TypingFault.MISSING),
                        FieldError.of(Field.POSTAL_CODE, TypingFault.MISSING),
                        FieldError.of(Field.CITY, TypingFault.MISSING),
                        FieldError.of(Field.PHONE, FilingFault.PHONE_WRONG));
    }

    @Test
    void anEndlessTextIsRefused() {
        assertThat(errors(check(address("1", "a".repeat(201), "59800", "Lille", null))))
                .containsExactly(FieldError.of(Field.STREET, TypingFault.TOO_LONG, 200));
    }

    @Test
    void oneMustBeSixteen() {
        PersonalEntry entry = address("12", "rue Victor Hugo", "59800", "Lille", "59350");
        CivilStatus sixteenTomorrow = CivilStatuses.bornOn(LocalDate.of(2010, 5, 18));
        CivilStatus sixteenToday = CivilStatuses.bornOn(LocalDate.of(2010, 5, 17));

        assertThat(errors(PersonalCheck.check(entry, sixteenTomorrow, TODAY, COMMUNES)))
                .containsExactly(FieldError.of(Field.BIRTH_DATE, FilingFault.TOO_YOUNG, LocalDate.of(2026, 5, 18)));
        assertThat(PersonalCheck.check(entry, sixteenToday, TODAY, COMMUNES)).isInstanceOf(CheckedEntry.Valid.class);
    }

    private static PersonalEntry address(
            @Nullable String number, String street, String postalCode, String city, @Nullable String inseeCode) {
        return new PersonalEntry(
                false,
                new AddressEntry(null, number, street, null, postalCode, city, inseeCode, false),
                "06 12 34 56 78");
    }

    private static CheckedEntry<PersonalInformation> check(PersonalEntry entry) {
        return PersonalCheck.check(entry, ADULT, TODAY, COMMUNES);
    }

    private static PersonalInformation valid(CheckedEntry<PersonalInformation> checked) {
        assertThat(checked.errorsOrNone()).isEmpty();
        return ((CheckedEntry.Valid<PersonalInformation>) checked).value();
    }

    private static List<FieldError> errors(CheckedEntry<PersonalInformation> checked) {
        return checked.errorsOrNone();
    }
}
