package fr.sejour.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Passwords that are tried first: words from a packaged list, also when written with a capital, in « leet », twice, or with
 * digits and signs around them, which is how such a word is usually made to satisfy the other rules.
 */
final class CommonPasswords {

    private static final String LIST = "/account/common-passwords.txt";
    private static final int FEWEST_DIFFERENT = 5;

    /** A common word with more characters around it than this is no longer common. */
    private static final int MOST_ORNAMENT = 8;

    private static final Set<String> WORDS = read();

    private CommonPasswords() {}

    static boolean include(String password) {
        String plain = withoutAccents(password).toLowerCase(Locale.ROOT);
        if (plain.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return true;
        }
        // Signs and digits around a word are ornament; inside it, they stand for letters.
        String core = plain.replaceAll("^[^a-z]+|[^a-z]+$", "");
        boolean adorned = plain.length() - core.length() <= MOST_ORNAMENT;
        return (adorned ? Stream.of(plain, core) : Stream.of(plain))
                .flatMap(text -> Stream.of(text, letters(text, 'i'), letters(text, 'l')))
                .map(text -> text.replaceAll("[^a-z0-9]", ""))
                .anyMatch(CommonPasswords::isListed);
    }

    private static boolean isListed(String word) {
        int half = word.length() / 2;
        boolean twice = word.length() % 2 == 0 && word.startsWith(word.substring(half));
        return WORDS.contains(word) || (twice && WORDS.contains(word.substring(half)));
    }

    private static String letters(String text, char forOne) {
        return text.codePoints()
                .map(character -> letter(character, forOne))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The letter that people write this sign for; 1 stands for i or for l. */
    private static int letter(int sign, char forOne) {
        return switch (sign) {
            case '1', '!', '|' -> forOne;
            case '@', '4' -> 'a';
            case '3', '€' -> 'e';
            case '0' -> 'o';
            case '5', '$' -> 's';
            case '7', '+' -> 't';
            default -> sign;
        };
    }

    private static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    }

    private static Set<String> read() {
        try (InputStream stream = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(LIST));
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
