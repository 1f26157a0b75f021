package fr.sejour.workshop.ui;

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

/** Prints, tries and compares templates in the background. The pages stay usable meanwhile and ask for the result. */
@Component
class BackgroundWork {

    static final int THREADS = 2;

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);

    private final ExecutorService threads = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("workshop-", 1).factory());

    private final ExecutorService atOnce = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("workshop-at-once-", 1).factory());

    /** What a page asks for: to print with few others at a time, or to compute what takes no time worth waiting for. */
    enum Kind {
        PRINTING,
        SHORT
    }

    /**
     * Does something off the session's lock.
     *
     * @param done told what came of it, with the session locked, unless the page was left
     * @param failed told that nothing came of it
     */
    <T> void run(UI page, Kind kind, Supplier<T> work, SerializableConsumer<T> done, SerializableRunnable failed) {
        SerializableConsumer<T> told = page.accessLater(done, () -> {});
        SerializableRunnable failure = page.accessLater(failed::run, () -> {});
        Future<?> unused = (kind == Kind.PRINTING ? threads : atOnce).submit(() -> {
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
        atOnce.shutdownNow();
    }
}
