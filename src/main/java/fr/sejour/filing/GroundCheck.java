package fr.sejour.filing;

import fr.sejour.dossier.Age;
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
import fr.sejour.shared.entry.CheckedEntry;
import fr.sejour.shared.entry.FieldPath;
import fr.sejour.shared.entry.TypedFields;
import fr.sejour.shared.entry.TypingFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Step 2: placement in care, entry in France, family, sworn statements. */
final class GroundCheck {

    /** A placement counts at the latest on this birthday (CESEDA, L. 423-22). */
    private static final int PLACED_AT_THE_LATEST = 16;

    /** No union before this birthday. */
    private static final int LOWEST_AGE_OF_UNION = 15;

    private final TypedFields typed = new TypedFields();
    private final GroundEntry entry;
    private final LocalDate birthDate;
    private final LocalDate today;
    private final Countries countries;

    private GroundCheck(GroundEntry entry, LocalDate birthDate, LocalDate today, Countries countries) {
        this.entry = entry;
        this.birthDate = birthDate;
        this.today = today;
        this.countries = countries;
    }

    static CheckedEntry<Ground> check(
            GroundEntry entry, CivilStatus person, ApplicantCase applicantCase, LocalDate today, Countries countries) {
        return new GroundCheck(entry, person.birthDate(), today, countries).check(applicantCase);
    }

    private CheckedEntry<Ground> check(ApplicantCase applicantCase) {
        PlacedWith with = typed.chosen(FieldPath.of(Field.PLACED_WITH), entry.placedWith());
        LocalDate placedOn = placementDate();
        LocalDate enteredOn = entryDate(placedOn);
        FamilySituation situation = typed.chosen(FieldPath.of(Field.FAMILY_SITUATION), entry.familySituation());
        Union union = situation != null && situation.hasUnion() ? union() : null;
        List<Child> children = children();
        List<SwornStatement> statements = statements(applicantCase);
        return with == null || placedOn == null || enteredOn == null || situation == null
                ? typed.wrong()
                : typed.valid(new Ground(
                        new CarePlacement(with, placedOn), enteredOn, situation, union, children, statements));
    }

    private @Nullable LocalDate placementDate() {
        LocalDate placedOn = notBeforeBirth(Field.PLACEMENT_DATE, entry.placementDate());
        LocalDate latest = Age.birthday(birthDate, PLACED_AT_THE_LATEST);
        if (placedOn != null && placedOn.isAfter(latest)) {
            typed.wrong(Field.PLACEMENT_DATE, FilingFault.PLACED_TOO_LATE, latest);
        }
        return placedOn;
    }

    private @Nullable LocalDate entryDate(@Nullable LocalDate placedOn) {
        LocalDate enteredOn = notBeforeBirth(Field.ENTRY_DATE, entry.entryDate());
        if (enteredOn != null
                && placedOn != null
                && enteredOn.isAfter(placedOn)
                && !entry.entryAfterPlacementConfirmed()) {
            typed.wrong(Field.ENTRY_AFTER_PLACEMENT, TypingFault.MISSING);
        }
        return enteredOn;
    }

    private @Nullable LocalDate notBeforeBirth(Field field, DateEntry date) {
        LocalDate read = typed.pastDate(FieldPath.of(field), date, today);
        if (read != null && read.isBefore(birthDate)) {
            typed.wrong(field, FilingFault.BEFORE_BIRTH, birthDate);
        }
        return read;
    }

    private @Nullable Union union() {
        LocalDate since = typed.pastDate(FieldPath.of(Field.UNION_DATE), entry.unionDate(), today);
        LocalDate earliest = Age.birthday(birthDate, LOWEST_AGE_OF_UNION);
        if (since != null && since.isBefore(earliest)) {
            typed.wrong(Field.UNION_DATE, FilingFault.UNION_TOO_EARLY, earliest);
        }
        String country = country(FieldPath.of(Field.UNION_COUNTRY), entry.unionCountry());
        return since == null || country == null ? null : new Union(since, country);
    }

    private List<Child> children() {
        Boolean hasChildren = typed.chosen(FieldPath.of(Field.HAS_CHILDREN), entry.hasChildren());
        if (hasChildren == null || !hasChildren) {
            return List.of();
        }
        if (entry.children().isEmpty()) {
            typed.wrong(Field.HAS_CHILDREN, FilingFault.CHILD_MISSING);
        }
        List<Child> children = new ArrayList<>();
        for (int line = 0; line < entry.children().size(); line++) {
            Child child = child(line, entry.children().get(line));
            if (child != null) {
                children.add(child);
            }
        }
        return children;
    }

    private @Nullable Child child(int line, ChildEntry child) {
        String name = typed.required(FieldPath.ofLine(line, Field.CHILD_NAME), child.name());
        String firstName = typed.required(FieldPath.ofLine(line, Field.CHILD_FIRST_NAME), child.firstName());
        FieldPath birthPath = FieldPath.ofLine(line, Field.CHILD_BIRTH_DATE);
        LocalDate born = typed.pastDate(birthPath, child.birthDate(), today);
        if (born != null && !born.isAfter(birthDate)) {
            typed.wrong(birthPath, FilingFault.CHILD_NOT_YOUNGER, birthDate);
        }
        String country = country(FieldPath.ofLine(line, Field.CHILD_BIRTH_COUNTRY), child.birthCountry());
        Boolean livesHere =
                typed.chosen(FieldPath.ofLine(line, Field.CHILD_LIVES_WITH_APPLICANT), child.livesWithApplicant());
        return name == null || firstName == null || born == null || country == null || livesHere == null
                ? null
                : new Child(name, firstName, born, country, livesHere);
    }

    private @Nullable String country(FieldPath path, @Nullable String code) {
        String country = typed.required(path, code);
        if (country != null && !countries.exists(country)) {
            typed.wrong(path, FilingFault.COUNTRY_UNKNOWN);
            return null;
        }
        return country;
    }

    private List<SwornStatement> statements(ApplicantCase applicantCase) {
        List<SwornStatement> required = SwornStatement.requiredFor(applicantCase);
        required.stream()
                .filter(statement -> !entry.statements().contains(statement))
                .forEach(statement -> typed.wrong(FieldPath.of(Field.STATEMENT, statement), TypingFault.MISSING));
        return required;
    }
}
