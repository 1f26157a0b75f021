package fr.sejour.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Twenty minutes without a sign of the person. */
class SessionJourneyTest extends Journeys {

    @Test
    void warnsTwoMinutesBeforeItEndsAndIsProlongedByOneClick() {
        JourneyApplicant applicant = applicant(people.withAccount(people.adult()));
        Clock browserTime = applicant.screen.page().clock();
        browserTime.install();
        applicant.signsIn();
        answersSeen(applicant.screen.page());
        Locator warning = applicant.screen.dialog("Êtes-vous toujours là ?");

        browserTime.fastForward("17:30");
        assertThat(warning).isHidden();
        browserTime.fastForward("00:30");
        assertThat(warning).isVisible();
        applicant.screen.presses("Rester connecté");
        assertThat(warning).isHidden();
        answersSeen(applicant.screen.page());
        browserTime.fastForward("17:00");
        assertThat(warning).isHidden();
        browserTime.fastForward("01:00");
        assertThat(warning).isVisible();
    }

    /** Waits until the page has learnt of all answers of the server: from the last it counts. */
    private static void answersSeen(Page page) {
        Screen.settled(page);
        page.evaluate("() => new Promise(seen =>"
                + " new PerformanceObserver(() => seen()).observe({type: 'resource', buffered: true}))");
    }
}
