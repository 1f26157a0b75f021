package fr.sejour.notification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a draft that nobody visits is deleted: 90 days after the last visit, and never before the days that its two mails
 * announced. All days are those of Paris ({@code doc/decisions/2026-11-23-draft-expiry.md}).
 *
 * @param firstToldOn day on which the first mail was sent, null before
 * @param lastToldOn day on which the last mail was sent, null before
 */
record DraftTerm(
        LocalDate visitedOn,
        @Nullable LocalDate firstToldOn,
        @Nullable LocalDate lastToldOn) {

    static final int DAYS = 90;

    /** The latest day of the last visit for which there may be something to do today. */
    static LocalDate latestVisit(LocalDate today) {
        return today.minusDays(DAYS - DraftNotice.FIRST.daysBefore());
    }

    /** The mail to be sent today; a day that was missed is made up for. */
    Optional<DraftNotice> noticeDue(LocalDate today) {
        return next().filter(notice -> !today.isBefore(deletedOn().minusDays(notice.daysBefore())));
    }

    /** The day that a mail sent today names. */
    LocalDate announcedBy(DraftNotice notice, LocalDate today) {
        return latest(Stream.of(deletedOn(), today.plusDays(notice.daysBefore())));
    }

    /** Whether both mails were sent and the last day of the term has come. */
    boolean isOver(LocalDate today) {
        return next().isEmpty() && !today.isBefore(deletedOn());
    }

    private Optional<DraftNotice> next() {
        if (firstToldOn == null) {
            return Optional.of(DraftNotice.FIRST);
        }
        return lastToldOn == null ? Optional.of(DraftNotice.LAST) : Optional.empty();
    }

    /** The earliest day that it can be, as far as is known. */
    private LocalDate deletedOn() {
        return latest(Stream.of(
                        Optional.of(visitedOn.plusDays(DAYS)),
                        after(firstToldOn, DraftNotice.FIRST),
                        after(lastToldOn, DraftNotice.LAST))
                .flatMap(Optional::stream));
    }

    private static Optional<LocalDate> after(@Nullable LocalDate toldOn, DraftNotice notice) {
        return Optional.ofNullable(toldOn).map(day -> day.plusDays(notice.daysBefore()));
    }

    private static LocalDate latest(Stream<LocalDate> days) {
        return days.max(LocalDate::compareTo).orElseThrow();
    }
}
