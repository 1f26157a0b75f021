package fr.sejour.instruction;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A place in the queue: a page begins after it or ends before it. Stands in addresses, so that a page can be kept and gone
 * back to.
 *
 * @param backwards whether the page ends before the place
 * @param key what the queue is ordered by at the place, as the queue itself wrote it
 * @param dossier tells apart what has the same key
 */
public record QueuePlace(boolean backwards, String key, UUID dossier) implements Serializable {

    private static final String SEPARATOR = "~";
    private static final Pattern SHAPE = Pattern.compile("([^~]+)~([0-9a-f-]{36})");

    /** The page after a place, as an address holds it. */
    public static Optional<QueuePlace> after(String text) {
        return parse(false, text);
    }

    /** The page before a place, as an address holds it. */
    public static Optional<QueuePlace> before(String text) {
        return parse(true, text);
    }

    /** As an address holds it. */
    public String text() {
        return key + SEPARATOR + dossier;
    }

    private static Optional<QueuePlace> parse(boolean backwards, String text) {
        var matcher = SHAPE.matcher(text);
        try {
            return matcher.matches()
                    ? Optional.of(new QueuePlace(backwards, matcher.group(1), UUID.fromString(matcher.group(2))))
                    : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
