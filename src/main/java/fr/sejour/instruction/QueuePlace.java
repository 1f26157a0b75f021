package fr.sejour.instruction;

import fr.sejour.shared.DossierId;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in the queue: a page begins after it or ends before it. Stands in addresses, so that a page can be kept and gone
 * back to.
 *
 * @param backwards whether the page ends before the place
 * @param key what the queue is ordered by at the place, as the queue itself wrote it
 * @param dossier tells apart what has the same key
 */
public record QueuePlace(boolean backwards, String key, DossierId dossier) implements Serializable {

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
        return key + SEPARATOR + dossier.value();
    }

    private static Optional<QueuePlace> parse(boolean backwards, String text) {
        var matcher = SHAPE.matcher(text);
        return matcher.matches()
                ? DossierId.parse(matcher.group(2)).map(id -> new QueuePlace(backwards, matcher.group(1), id))
                : Optional.empty();
    }
}
