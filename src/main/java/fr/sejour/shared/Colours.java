package fr.sejour.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of the service, which are declared in {@code frontend/theme/tokens.css} alone. Mails, papers and
 * pictures, which no style sheet reaches, take the colours from here.
 */
public final class Colours {

    private static final String COLOUR = "(#[0-9a-f]{6})";

    /** With or without white space: the packaged style sheet is minified. */
    private static final Pattern TOKEN = Pattern.compile(
            "--([a-z-]+):\\s*(?:light-dark\\(" + COLOUR + ",\\s*" + COLOUR + "\\)|" + COLOUR + ")\\s*[;}]");

    private static final Pattern USE = Pattern.compile("var\\(--([a-z-]+)\\)");
    private static final Pattern COLOUR_OF_TOKEN = Pattern.compile(COLOUR + " = ([a-z-]+)");
    private static final Pattern ANY_COLOUR = Pattern.compile(COLOUR);

    private static final Colours PACKAGED = new Colours(packagedTokens());

    private final Map<String, String> light = new HashMap<>();
    private final Map<String, String> dark = new HashMap<>();

    /** @param tokens a style sheet that declares the colours */
    public Colours(String tokens) {
        TOKEN.matcher(tokens).results().forEach(token -> {
            boolean both = token.group(2) != null;
            light.put(token.group(1), both ? token.group(2) : token.group(4));
            dark.put(token.group(1), both ? token.group(3) : token.group(4));
        });
    }

    /** The colours that came with the program. */
    public static Colours packaged() {
        return PACKAGED;
    }

    /**
     * A text with each {@code var(--token)} replaced by its colour on light screens.
     *
     * @throws IllegalArgumentException when there is no such token
     */
    public String light(String text) {
        return USE.matcher(text).replaceAll(use -> colour(light, use.group(1)));
    }

    /** A text with each {@code var(--token)} replaced by its colour on dark screens. */
    public String dark(String text) {
        return USE.matcher(text).replaceAll(use -> colour(dark, use.group(1)));
    }

    /**
     * Updates a file that contains literal colours because other programs read it: replaces each colour by the
     * present colour of its token. The file names the token of each colour, in the form {@code #rrggbb = accent}.
     *
     * @throws IllegalArgumentException when there is no such token
     */
    public String today(String file) {
        Map<String, String> tokens = new HashMap<>();
        COLOUR_OF_TOKEN
                .matcher(file)
                .results()
                .forEach(pair -> tokens.put(pair.group(1), colour(light, pair.group(2))));
        return ANY_COLOUR
                .matcher(file)
                .replaceAll(old -> Matcher.quoteReplacement(tokens.getOrDefault(old.group(), old.group())));
    }

    private static String colour(Map<String, String> colours, String token) {
        String colour = colours.get(token);
        if (colour == null) {
            throw new IllegalArgumentException("No colour is called " + token);
        }
        return colour;
    }

    private static String packagedTokens() {
        try (InputStream file =
                Objects.requireNonNull(Colours.class.getResourceAsStream("/META-INF/resources/theme/tokens.css"))) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
