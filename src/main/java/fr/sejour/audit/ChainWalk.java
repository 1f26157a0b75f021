package fr.sejour.audit;

import fr.sejour.audit.BrokenLine.Reason;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Walks along one chain after the other, line by line, until something is wrong. */
final class ChainWalk {

    /**
     * What is known of a chain apart from its lines.
     *
     * @param lines how many were written
     * @param hash of the last one
     * @param removed how many of the first ones were removed for their age
     * @param removedHash of the last one of these; zeros before the first line
     */
    record Head(UUID chain, long lines, byte[] hash, long removed, byte[] removedHash) {

        /** Of lines that belong to no chain. */
        static Head none(UUID chain) {
            return new Head(chain, 0, new byte[0], 0, new byte[0]);
        }
    }

    private @Nullable Head head;
    private long place;
    private byte[] hash = new byte[0];
    private long lines;
    private @Nullable BrokenLine broken;

    /** Begins a chain, which ends the one before. Without a chain before, only begins. */
    void begin(Head chain) {
        end();
        head = chain;
        place = chain.removed();
        hash = chain.removedHash();
    }

    boolean isIn(UUID chain) {
        return head != null && head.chain().equals(chain);
    }

    /** The next line of the chain begun last, in the order of their places. */
    void line(ChainedLine line) {
        Head chain = head;
        if (chain == null || broken != null) {
            return;
        }
        lines++;
        place++;
        if (place > chain.lines()) {
            breakAt(chain, place, Reason.ADDED);
        } else if (line.place() != place) {
            breakAt(chain, place, Reason.MISSING);
        } else if (!line.follows(hash) || !line.isAsWritten()) {
            breakAt(chain, place, Reason.CHANGED);
        }
        hash = line.hash();
    }

    /** Ends the chain begun last. */
    void end() {
        Head chain = head;
        if (chain == null || broken != null) {
            return;
        }
        if (place < chain.lines()) {
            breakAt(chain, place + 1, Reason.MISSING);
        } else if (!Arrays.equals(hash, chain.hash())) {
            breakAt(chain, place, Reason.CHANGED);
        }
        head = null;
    }

    private void breakAt(Head chain, long brokenPlace, Reason reason) {
        broken = new BrokenLine(chain.chain(), brokenPlace, reason);
    }

    /** Lines walked along. */
    long lines() {
        return lines;
    }

    Optional<BrokenLine> broken() {
        return Optional.ofNullable(broken);
    }
}
