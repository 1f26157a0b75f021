package fr.sejour.workshop;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Differences between two texts, line by line, as few as there can be (E. Myers, An O(ND) Difference Algorithm, 1986), with
 * some lines around them.
 */
public final class TextDiff {

    /** Lines shown before and after what differs. */
    private static final int AROUND = 3;

    /** Texts that differ more are shown as two, which takes neither time nor memory. */
    private static final int MOST = 1500;

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
     * @param number in the text that it is of, from 1: the old one's for a removed line, else the new one's
     */
    public record Line(Change change, int number, String text) implements Serializable {}

    /** What differs, in order; nothing when the texts are the same. */
    public static List<Line> between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        List<Line> all = new ArrayList<>();
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            all.add(new Line(Change.SAME, start + 1, now.get(start)));
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        all.addAll(middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end), start));
        for (int place = now.size() - end; place < now.size(); place++) {
            all.add(new Line(Change.SAME, place + 1, now.get(place)));
        }
        return withoutLongSameness(all);
    }

    /** @param offset lines before these, the same in both */
    private static List<Line> middle(List<String> old, List<String> now, int offset) {
        List<int[]> reached = new ArrayList<>();
        int most = Math.min(old.size() + now.size(), MOST);
        int[] furthest = new int[2 * most + 3];
        for (int edits = 0; edits <= most; edits++) {
            reached.add(furthest.clone());
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int x = first(furthest, diagonal, edits, most);
                int y = x - diagonal;
                while (x < old.size() && y < now.size() && old.get(x).equals(now.get(y))) {
                    x++;
                    y++;
                }
                furthest[diagonal + most + 1] = x;
                if (x >= old.size() && y >= now.size()) {
                    return way(old, now, offset, reached, most);
                }
            }
        }
        List<Line> two = new ArrayList<>();
        for (int place = 0; place < old.size(); place++) {
            two.add(new Line(Change.REMOVED, offset + place + 1, old.get(place)));
        }
        for (int place = 0; place < now.size(); place++) {
            two.add(new Line(Change.ADDED, offset + place + 1, now.get(place)));
        }
        return two;
    }

    private static int first(int[] furthest, int diagonal, int edits, int most) {
        int below = furthest[diagonal + most];
        int above = furthest[diagonal + most + 2];
        return diagonal == -edits || diagonal != edits && below < above ? above : below + 1;
    }

    private static List<Line> way(List<String> old, List<String> now, int offset, List<int[]> reached, int most) {
        List<Line> backwards = new ArrayList<>();
        int x = old.size();
        int y = now.size();
        for (int edits = reached.size() - 1; edits >= 0; edits--) {
            int[] furthest = reached.get(edits);
            int diagonal = x - y;
            boolean added = diagonal == -edits
                    || diagonal != edits && furthest[diagonal + most] < furthest[diagonal + most + 2];
            int fromX = edits == 0 ? 0 : furthest[(added ? diagonal + 1 : diagonal - 1) + most + 1];
            int fromY = edits == 0 ? 0 : fromX - (added ? diagonal + 1 : diagonal - 1);
            while (x > fromX && y > fromY) {
                x--;
                y--;
                backwards.add(new Line(Change.SAME, offset + y + 1, now.get(y)));
            }
            if (edits > 0 && added) {
                y--;
                backwards.add(new Line(Change.ADDED, offset + y + 1, now.get(y)));
            } else if (edits > 0) {
                x--;
                backwards.add(new Line(Change.REMOVED, offset + x + 1, old.get(x)));
            }
        }
        Collections.reverse(backwards);
        return backwards;
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
