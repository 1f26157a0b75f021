package fr.sejour.account;

import static org.awaitility.Awaitility.await;

import fr.sejour.shared.ForeignerNumber;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServiceTest;
import fr.sejour.testing.Written;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** People who sign in, with passwords that hold the rules. */
@ServiceTest
abstract class AccountTest {

    static final String PASSWORD = "Rtk7!xqz";
    static final String OTHER_PASSWORD = "Wvb4?plm";

    @Autowired
    SignIn signIn;

    @Autowired
    DSLContext database;

    @Autowired
    MovableClock clock;

    TestAccounts people;

    @BeforeEach
    void people() {
        people = new TestAccounts(database, clock);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    /** Waits until the jobs have answered what people asked for. */
    void allAnswered() {
        await().until(() -> database.fetchCount(
                        DSL.table("scheduled_tasks"), DSL.field("task_name").eq(AccountRequests.TASK.getTaskName()))
                == 0);
    }

    List<String> mailsTo(ForeignerNumber number) {
        return Written.mailsTo(database, TestAccounts.email(number));
    }
}
