package fr.sejour.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The server has acted, but its answer does not arrive: the browser asks again and is given the same answer. */
class LostAnswerJourneyTest extends Journeys {

    @Test
    void aWholePageThatWasLostOnTheWayComesAgain() {
        JourneyApplicant applicant =
                applicant(people.withAccount(people.adult())).signsIn().choosesProcedure();
        applicant.wizard.fillPersonalInformation();
        AtomicInteger answers = new AtomicInteger();
        applicant.screen.page().route("**/*v-r=uidl*", request -> {
            if (answers.getAndIncrement() == 0) {
                request.fetch();
                request.abort();
            } else {
                request.resume();
            }
        });

        applicant.screen.presses("Enregistrer et poursuivre");

        applicant.screen.isAt(WizardRoad.GROUND);
        assertThat(answers.get()).isGreaterThan(1);
        applicant.statesGround();
    }
}
