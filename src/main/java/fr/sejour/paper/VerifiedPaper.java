package fr.sejour.paper;

import fr.sejour.registry.CivilStatus;
import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.PaperStanding;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the public page tells about a paper (specification, section 13).
 *
 * @param titleKey key of the name of the paper in the message bundles
 * @param issuedOn day in Paris
 * @param initials initials of the holder: of the first given name and of the birth name
 * @param validity first and last day; null for a paper without a period of validity
 */
public record VerifiedPaper(
        String titleKey,
        DossierNumber number,
        LocalDate issuedOn,
        String initials,
        @Nullable Validity validity,
        PaperStanding standing) {

    /** First and last day, in Paris. */
    public record Validity(LocalDate from, LocalDate to) {}

    static String initials(CivilStatus person) {
        return Stream.of(person.firstNames(), person.birthName())
                .flatMap(name ->
                        name.codePoints().filter(Character::isLetter).limit(1).mapToObj(Character::toString))
                .map(letter -> letter.toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining(" "));
    }
}
