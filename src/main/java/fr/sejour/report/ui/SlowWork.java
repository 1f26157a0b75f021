package fr.sejour.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Prints and tries templates beside the pages, which stay usable and ask for what came of it. */
@Component
class SlowWork {

    private static final Logger LOG = LoggerFactory.getLogger(SlowWork.class);
    private static final int THREADS = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("workshop-", 1).factory());

    /**
     * Does something off the session's lock.
     *
     * @param done told what came of it, with the session locked, unless the page was left
     * @param failed told that nothing came of it
     */
    <T> void run(UI page, Supplier<T> work, SerializableConsumer<T> done, SerializableRunnable failed) {
        SerializableConsumer<T> told = page.accessLater(done, () -> {});
        SerializableRunnable failure = page.accessLater(failed::run, () -> {});
        Future<?> unused = threads.submit(() -> {
            T result;
            try {
                result = work.get();
            } catch (RuntimeException broken) {
                LOG.error("A template could not be tried", broken);
                failure.run();
                return;
            }
            told.accept(result);
        });
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
