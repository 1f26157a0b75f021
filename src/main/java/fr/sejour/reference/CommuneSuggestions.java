package fr.sejour.reference;

import fr.sejour.shared.Folding;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Suggests communes with their postal codes from the packaged table: by name, by postal code, or by both. */
class CommuneSuggestions implements AddressSuggestions {

    private static final int LIMIT = 8;
    private static final Pattern POSTAL_CODE = Pattern.compile("(?<![0-9])[0-9]{5}(?![0-9])");
    private static final Pattern BEGUN_POSTAL_CODE = Pattern.compile("[0-9]{2,4}");

    private final Communes communes;

    CommuneSuggestions(Communes communes) {
        this.communes = communes;
    }

    @Override
    public Optional<Suggestions> cached(String typed) {
        return Optional.of(suggest(typed));
    }

    @Override
    public CompletableFuture<Suggestions> suggestAsync(String typed) {
        return CompletableFuture.completedFuture(suggest(typed));
    }

    Suggestions suggest(String typed) {
        String question = typed.strip();
        Matcher postalCode = POSTAL_CODE.matcher(question);
        Stream<AddressSuggestion> found;
        if (postalCode.find()) {
            found = inPostalCode(postalCode.group(), question.substring(postalCode.end()));
        } else if (BEGUN_POSTAL_CODE.matcher(question).matches()) {
            found = communes.withPostalCodeStarting(question).stream()
                    .flatMap(commune -> suggestions(commune, question));
        } else {
            found = communes.startingWith(typed, LIMIT).stream().flatMap(commune -> suggestions(commune, ""));
        }
        return new Suggestions(found.limit(LIMIT).toList(), false);
    }

    /** A beginning of the commune's name may follow the code; one that fits no commune is taken for something else. */
    private Stream<AddressSuggestion> inPostalCode(String postalCode, String following) {
        String name = Folding.words(following);
        List<Commune> all = communes.withPostalCode(postalCode);
        List<Commune> named = all.stream()
                .filter(commune -> Folding.words(commune.name()).startsWith(name))
                .toList();
        return (named.isEmpty() ? all : named).stream().flatMap(commune -> suggestions(commune, postalCode));
    }

    private static Stream<AddressSuggestion> suggestions(Commune commune, String digits) {
        return commune.postalCodes().stream()
                .filter(postalCode -> postalCode.startsWith(digits))
                .map(postalCode -> new AddressSuggestion(
                        postalCode + " " + commune.name(),
                        null,
                        null,
                        postalCode,
                        commune.city(),
                        commune.inseeCode()));
    }
}
