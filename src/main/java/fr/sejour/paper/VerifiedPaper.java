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
 * All that anybody is told of a paper (specification, section 13).
 *
 * @param titleKey key, in the message bundles, of what the paper is called
 * @param issuedOn day in Paris
 * @param initials of the holder: of the first of the first names and of the birth name
 * @param validity null where a paper is not for certain days
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
