package fr.sejour.instruction;

import static fr.sejour.instruction.ExaminedDossiers.PREFECTURE;

import fr.sejour.account.TestAgents;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServiceTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Two agents and a supervisor of a prefecture, and dossiers to examine. */
@ServiceTest
abstract class ExaminationSetting {

    @Autowired
    Instruction instruction;

    @Autowired
    BeanFactory beans;

    @Autowired
    DSLContext database;

    @Autowired
    MovableClock clock;

    ExaminedDossiers dossiers;
    SignedInAgent agent;
    SignedInAgent colleague;
    SignedInAgent supervisor;

    @BeforeEach
    void people() {
        dossiers = new ExaminedDossiers(beans);
        TestAgents people = new TestAgents(database, clock);
        agent = people.agent(PREFECTURE);
        colleague = people.agent(PREFECTURE);
        supervisor = people.supervisor(PREFECTURE);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }
}
