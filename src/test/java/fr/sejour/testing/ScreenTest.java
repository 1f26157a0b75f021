package fr.sejour.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Pages without a browser, shown to whom a test signs in; nobody is signed in afterwards, and the clock is right again. */
@ServiceTest
public abstract class ScreenTest extends SpringBrowserlessTest {

    @Autowired
    protected DSLContext database;

    @Autowired
    protected MovableClock clock;

    /** Before the end too, for pages of whoever opens a mail elsewhere. */
    @AfterEach
    protected void signOut() {
        SecurityContextHolder.clearContext();
        clock.reset();
    }
}
