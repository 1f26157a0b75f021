package fr.sejour.bench;

/** What is alive in this process. */
final class Heap {

    private static final int COLLECTIONS = 4;

    private Heap() {}

    /** Bytes that survive a full collection. */
    static long alive() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            runtime.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
