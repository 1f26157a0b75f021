package fr.sejour.document;

import java.time.LocalDate;

/**
 * What an applicant has used of what one person may send in a day and hold at once.
 *
 * @param held bytes of the files that are kept; a removed file is none of them
 * @param files number of files sent today, refused ones included
 * @param received bytes sent today, those of refused files included
 * @param reopensOn day in Paris that begins with nothing sent: the day after today
 */
public record SpaceUsed(long held, int files, long received, LocalDate reopensOn) {

    /** Bytes that one applicant may hold: 400 Mo. */
    public static final long MOST_HELD = 400L << 20;

    /** Number of files that one applicant may send in a day. */
    public static final int MOST_FILES = 300;

    /** Bytes that one applicant may send in a day: 800 Mo. */
    public static final long MOST_RECEIVED = 800L << 20;

    /** The last tenth is told before it is used up. */
    private static final int TENTHS = 10;

    /** Whether little is left of what may be sent today. */
    public boolean isDayNearlyUsed() {
        return files >= nearly(MOST_FILES) || received >= nearly(MOST_RECEIVED);
    }

    /** Whether little is left of what may be held. */
    public boolean isSpaceNearlyUsed() {
        return held >= nearly(MOST_HELD);
    }

    /** The same with another file held. */
    SpaceUsed with(long size) {
        return new SpaceUsed(held + size, files, received, reopensOn);
    }

    private static long nearly(long most) {
        return most - most / TENTHS;
    }
}
