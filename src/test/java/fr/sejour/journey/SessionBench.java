package fr.sejour.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import fr.sejour.bench.HeapDump;
import fr.sejour.bench.HeapGraph;
import fr.sejour.bench.Table;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.apache.catalina.session.StandardSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * What the session of an applicant takes of the memory, all that it holds alone: the page before them, the last answer kept
 * in case it is lost on the way, who they are. A real browser walks through the steps with a file for each document.
 */
class SessionBench extends Journeys {

    private static final double KILOBYTE = 1000;
    private static final String GOAL = "≤ 150 kB";

    /** What belongs to one person and would go with the session. */
    private static final Predicate<String> OWNERS = type -> type.equals(StandardSession.class.getName())
            || type.endsWith(".SpringVaadinSession")
            || type.equals(UI.class.getName());

    private final Table table = new Table("session");

    @Autowired
    ServletWebServerApplicationContext service;

    /** Of whoever came before, so that only one is there to be measured. */
    @BeforeEach
    void endSessions() {
        TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(service.getWebServer());
        for (Container application : server.getTomcat().getHost().findChildren()) {
            for (Session session : ((Context) application).getManager().findSessions()) {
                session.expire();
            }
        }
    }

    @Test
    void inEachStep() throws IOException {
        JourneyApplicant applicant = applicant(people.withAccount(people.emancipatedMinor()));
        applicant
                .signsIn()
                .choosesProcedure()
                .fillsPersonalInformation()
                .statesGround()
                .attaches(allFiveFormats());

        measure("step 4");
        goesBack(applicant, WizardRoad.DOCUMENTS, "step 3");
        goesBack(applicant, WizardRoad.GROUND, "step 2");
        goesBack(applicant, WizardRoad.PERSONAL, "step 1");
        applicant.wizard.goOn(WizardRoad.GROUND, "");
        applicant.wizard.goOn(WizardRoad.DOCUMENTS, "");
        applicant.wizard.goOn(WizardRoad.FILING, "");
        applicant.files();
        measure("step 5");
    }

    private void goesBack(JourneyApplicant applicant, String title, String step) throws IOException {
        applicant.screen.presses("Revenir à l'étape précédente");
        applicant.screen.isAt(title);
        measure(step);
    }

    private void measure(String step) throws IOException {
        HeapGraph alive = HeapDump.take(files.resolve("heap.hprof"));
        assertThat(alive.count(StandardSession.class.getName()::equals)).isOne();
        table.add("session: " + step, alive.retainedBy(OWNERS) / KILOBYTE, "kB", GOAL);
    }
}
