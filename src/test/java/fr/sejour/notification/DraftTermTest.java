package fr.sejour.notification;

import static fr.sejour.notification.DraftNotice.FIRST;
import static fr.sejour.notification.DraftNotice.LAST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DraftTermTest {

    private static final LocalDate VISIT = LocalDate.parse("2026-01-10");

    private static final DraftTerm UNTOLD = new DraftTerm(VISIT, null, null);
    private static final DraftTerm TOLD_ONCE = new DraftTerm(VISIT, day(76), null);
    private static final DraftTerm TOLD_TWICE = new DraftTerm(VISIT, day(76), day(87));

    @Test
    void theFirstMailComesFourteenDaysBefore() {
        assertThat(UNTOLD.noticeDue(day(75))).isEmpty();
        assertThat(UNTOLD.noticeDue(day(76))).contains(FIRST);
        assertThat(UNTOLD.announcedBy(FIRST, day(76))).isEqualTo(day(90));
        assertThat(DraftTerm.latestVisit(day(76))).isEqualTo(VISIT);
    }

    @Test
    void theLastMailComesThreeDaysBefore() {
        assertThat(TOLD_ONCE.noticeDue(day(86))).isEmpty();
        assertThat(TOLD_ONCE.noticeDue(day(87))).contains(LAST);
        assertThat(TOLD_ONCE.announcedBy(LAST, day(87))).isEqualTo(day(90));
    }

    @Test
    void afterBothItIsDeletedOnTheNinetiethDay() {
        assertThat(TOLD_TWICE.isOver(day(89))).isFalse();
        assertThat(TOLD_TWICE.isOver(day(90))).isTrue();
        assertThat(TOLD_TWICE.noticeDue(day(90))).isEmpty();
    }

    @Test
    void aMailThatGoesOutLateMovesTheDayThatItNames() {
        assertThat(UNTOLD.announcedBy(FIRST, day(80))).isEqualTo(day(94));
        DraftTerm late = new DraftTerm(VISIT, day(80), null);
        assertThat(late.noticeDue(day(90))).isEmpty();
        assertThat(late.noticeDue(day(91))).contains(LAST);
        assertThat(late.announcedBy(LAST, day(93))).isEqualTo(day(96));
        DraftTerm later = new DraftTerm(VISIT, day(80), day(93));
        assertThat(later.isOver(day(95))).isFalse();
        assertThat(later.isOver(day(96))).isTrue();
    }

    @Test
    void withoutBothMailsItIsNeverDeleted() {
        assertThat(UNTOLD.isOver(day(900))).isFalse();
        assertThat(TOLD_ONCE.isOver(day(900))).isFalse();
        assertThat(UNTOLD.noticeDue(day(900))).contains(FIRST);
    }

    private static LocalDate day(int afterVisit) {
        return VISIT.plusDays(afterVisit);
    }
}
