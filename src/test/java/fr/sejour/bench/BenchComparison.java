package fr.sejour.bench;

import java.util.Arrays;

/**
 * Ours and a reference, measured by turns in one run, so that both meet the same machine in the same mood.
 *
 * @param ours median of our measurements
 * @param reference median of the reference's
 */
public record BenchComparison(double ours, double reference) {

    /** How often each side is measured. */
    public static final int ROUNDS = 9;

    /** One measurement, in whatever unit both sides share. */
    @FunctionalInterface
    interface Measurement {
        double take() throws Exception;
    }

    /** Some work whose time is measured. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** Measures both sides by turns, who begins changing each round, after rounds that do not count. */
    static BenchComparison of(int warmUps, Measurement ours, Measurement reference) throws Exception {
        double[] measuredOurs = new double[ROUNDS];
        double[] measuredReference = new double[ROUNDS];
        for (int round = -warmUps; round < ROUNDS; round++) {
            boolean oursFirst = round % 2 == 0;
            double first = (oursFirst ? ours : reference).take();
            double second = (oursFirst ? reference : ours).take();
            if (round >= 0) {
                measuredOurs[round] = oursFirst ? first : second;
                measuredReference[round] = oursFirst ? second : first;
            }
        }
        return new BenchComparison(median(measuredOurs), median(measuredReference));
    }

    /** Milliseconds that this work takes on average, done so many times. */
    static double milliseconds(int times, Work work) throws Exception {
        long start = System.nanoTime();
        for (int time = 0; time < times; time++) {
            work.run();
        }
        return (System.nanoTime() - start) / 1e6 / times;
    }

    public static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double ratio() {
        return ours / reference;
    }
}
