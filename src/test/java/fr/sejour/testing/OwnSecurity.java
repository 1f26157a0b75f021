package fr.sejour.testing;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Each application that the tests start keeps who is signed in in a place of its own, and names it in the one variable that
 * the whole process has for that. A test gets the place of its own application back, whichever was started last.
 */
public final class OwnSecurity implements TestExecutionListener, Ordered {

    /** After the application was started, before anybody is signed in. */
    @Override
    public int getOrder() {
        return 5000;
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
