package fr.sejour.testing;

import java.util.stream.IntStream;

/** How long something takes. */
public final class Timing {

    private Timing() {}

    /** Nanoseconds of the fastest of five attempts, the one that was disturbed the least. */
    public static long fastest(Runnable work) {
        return IntStream.range(0, 5)
                .mapToLong(i -> {
                    long start = System.nanoTime();
                    work.run();
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow();
    }
}
