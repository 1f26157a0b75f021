package fr.sejour.document.examiner;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks for bytes eight at a time: taken together as a number, they hold a byte exactly when, with that byte taken from each by
 * exclusive or, one of them is zero.
 */
final class Words {

    static final int BYTES = Long.BYTES;

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHEST = 0x8080_8080_8080_8080L;

    private static final VarHandle WORD =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Words() {}

    /** The word that begins at this place. */
    static long read(byte[] bytes, int place) {
        return (long) WORD.get(bytes, place);
    }

    /** Eight times this byte. */
    static long of(int value) {
        return (value & 0xFF) * ONES;
    }

    /** Whether one of the bytes of a word is the one that the other is made of. */
    static boolean holds(long word, long eightTimes) {
        return places(word, eightTimes) != 0;
    }

    /**
     * Where in a word, read from its lowest byte, the byte stands that the other is made of: the highest bit is set there. It may
     * be set behind the first such place as well, where the byte is another.
     */
    static long places(long word, long eightTimes) {
        long different = word ^ eightTimes;
        return different - ONES & ~different & HIGHEST;
    }

    /** How many bytes stand before the first of these places. */
    static int first(long places) {
        return Long.numberOfTrailingZeros(places) / Byte.SIZE;
    }
}
