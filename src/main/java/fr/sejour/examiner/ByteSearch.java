package fr.sejour.examiner;

/**
 * Looks for bytes eight at a time: taken together as a number, they hold a byte exactly when, with that byte taken from each by
 * exclusive or, one of them is zero.
 */
final class ByteSearch {

    static final int BYTES = Long.BYTES;

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHEST = 0x8080_8080_8080_8080L;

    private ByteSearch() {}

    /** Eight times this byte. */
    static long of(int value) {
        return (value & 0xFF) * ONES;
    }

    /** Whether one of the bytes of a word is the one that the other is made of. */
    static boolean holds(long word, long eightTimes) {
        long different = word ^ eightTimes;
        return (different - ONES & ~different & HIGHEST) != 0;
    }
}
