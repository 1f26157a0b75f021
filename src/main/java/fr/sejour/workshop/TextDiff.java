package fr.sejour.workshop;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Differences between two texts, line by line, as few as possible, with some unchanged lines around them. */
public final class TextDiff {

    /** Lines shown before and after what differs. */
    private static final int AROUND = 3;

    /** Lines of both texts together that are compared; the time grows with the square of the lines that differ. */
    private static final int MOST = 10_000;

    private TextDiff() {}

    /** What became of a line. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED,
        /** Stands for lines that are the same and not shown. */
        LEFT_OUT
    }

    /**
     * A line.
     *
     * @param number number of the line, from 1: in the old text for a removed line, else in the new text
     */
    public record Line(Change change, int number, String text) implements Serializable {}

    /** The differences in order; empty when the texts are equal. */
    public static List<Line> between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        if (old.size() + now.size() > MOST) {
            return old.equals(now)
                    ? List.of()
                    : Stream.concat(lines(Change.REMOVED, old, 1), lines(Change.ADDED, now, 1))
                            .toList();
        }
        Patch<String> patch = DiffUtils.diff(old, now, true);
        return withoutLongSameness(
                patch.getDeltas().stream().flatMap(TextDiff::lines).toList());
    }

    private static Stream<Line> lines(AbstractDelta<String> delta) {
        return delta.getType() == DeltaType.EQUAL
                ? lines(Change.SAME, delta.getTarget())
                : Stream.concat(lines(Change.REMOVED, delta.getSource()), lines(Change.ADDED, delta.getTarget()));
    }

    private static Stream<Line> lines(Change change, Chunk<String> chunk) {
        return lines(change, chunk.getLines(), chunk.getPosition() + 1);
    }

    private static Stream<Line> lines(Change change, List<String> lines, int first) {
        return IntStream.range(0, lines.size()).mapToObj(place -> new Line(change, first + place, lines.get(place)));
    }

    private static List<Line> withoutLongSameness(List<Line> all) {
        boolean[] shown = new boolean[all.size()];
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place).change() != Change.SAME) {
                for (int near = Math.max(0, place - AROUND); near <= Math.min(all.size() - 1, place + AROUND); near++) {
                    shown[near] = true;
                }
            }
        }
        List<Line> lines = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            if (shown[place]) {
                lines.add(all.get(place));
            } else if (!lines.isEmpty() && lines.getLast().change() != Change.LEFT_OUT) {
                lines.add(new Line(Change.LEFT_OUT, 0, ""));
            }
        }
        if (!lines.isEmpty() && lines.getLast().change() == Change.LEFT_OUT) {
            lines.removeLast();
        }
        return lines;
    }
}
