package fr.sejour.filing;

import fr.sejour.dossier.Address;
import fr.sejour.dossier.AddressEntry;
import fr.sejour.dossier.PersonalEntry;
import fr.sejour.dossier.PersonalEntry.Field;
import fr.sejour.dossier.PersonalInformation;
import fr.sejour.reference.Commune;
import fr.sejour.reference.Communes;
import fr.sejour.registry.CivilStatus;
import fr.sejour.shared.PhoneNumber;
import fr.sejour.shared.entry.CheckedEntry;
import fr.sejour.shared.entry.FieldPath;
import fr.sejour.shared.entry.TypedFields;
import fr.sejour.shared.entry.TypingFault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Step 1: is the applicant old enough, where do they live, by which telephone are they reached. */
final class PersonalCheck {

    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{5}");

    /** Most communes named when the typed one does not belong to the postal code. */
    private static final int MOST_COMMUNES = 6;

    private final TypedFields typed = new TypedFields();
    private final PersonalEntry entry;
    private final AddressEntry written;
    private final Communes communes;

    private PersonalCheck(PersonalEntry entry, Communes communes) {
        this.entry = entry;
        this.written = entry.address();
        this.communes = communes;
    }

    static CheckedEntry<PersonalInformation> check(
            PersonalEntry entry, CivilStatus person, LocalDate today, Communes communes) {
        return new PersonalCheck(entry, communes).check(person, today);
    }

    private CheckedEntry<PersonalInformation> check(CivilStatus person, LocalDate today) {
        if (Eligibility.on(person.birthDate(), today) instanceof Eligibility.TooYoung(LocalDate possibleFrom)) {
            typed.wrong(Field.BIRTH_DATE, FilingFault.TOO_YOUNG, possibleFrom);
        }
        Address address = isWithoutAddress() ? missingAddress() : address();
        PhoneNumber phone = phone();
        return address == null || phone == null ? typed.wrong() : typed.valid(new PersonalInformation(address, phone));
    }

    private boolean isWithoutAddress() {
        return !written.manual()
                && Stream.of(written.street(), written.postalCode(), written.city())
                        .allMatch(TypedFields::isBlank);
    }

    private @Nullable Address missingAddress() {
        typed.wrong(Field.ADDRESS, TypingFault.MISSING);
        return null;
    }

    private @Nullable Address address() {
        String streetNumber = typed.optional(FieldPath.of(Field.STREET_NUMBER), written.streetNumber());
        String street = typed.required(FieldPath.of(Field.STREET), written.street());
        String complement = typed.optional(FieldPath.of(Field.COMPLEMENT), written.complement());
        String postalCode = postalCode();
        String city = typed.required(FieldPath.of(Field.CITY), written.city());
        if (street == null || postalCode == null || city == null) {
            return null;
        }
        Commune commune = commune(postalCode, city);
        return commune == null
                ? null
                : new Address(streetNumber, street, complement, postalCode, commune.city(), commune.inseeCode());
    }

    private @Nullable String postalCode() {
        String postalCode = typed.required(FieldPath.of(Field.POSTAL_CODE), written.postalCode());
        if (postalCode == null) {
            return null;
        }
        String digits = postalCode.replace(" ", "");
        if (!POSTAL_CODE.matcher(digits).matches()) {
            typed.wrong(Field.POSTAL_CODE, FilingFault.POSTAL_CODE_SHAPE);
            return null;
        }
        return digits;
    }

    private @Nullable Commune commune(String postalCode, String city) {
        List<Commune> candidates = communes.withPostalCode(postalCode);
        if (candidates.isEmpty()) {
            typed.wrong(Field.POSTAL_CODE, FilingFault.POSTAL_CODE_UNKNOWN, postalCode);
            return null;
        }
        Optional<Commune> commune = communes.named(city, postalCode);
        if (commune.isEmpty()) {
            typed.wrong(Field.CITY, FilingFault.COMMUNE_ELSEWHERE, postalCode, named(candidates));
        }
        return commune.orElse(null);
    }

    private @Nullable PhoneNumber phone() {
        String number = typed.required(FieldPath.of(Field.PHONE), entry.phone());
        if (number == null) {
            return null;
        }
        Optional<PhoneNumber> phone = PhoneNumber.parse(number, written.postalCode());
        if (phone.isEmpty()) {
            typed.wrong(Field.PHONE, FilingFault.PHONE_WRONG);
        }
        return phone.orElse(null);
    }

    private static String named(List<Commune> communes) {
        String names = communes.stream()
                .limit(MOST_COMMUNES)
                .map(Commune::city)
                .distinct()
                .collect(Collectors.joining(", "));
        return communes.size() > MOST_COMMUNES ? names + "…" : names;
    }
}
