package fr.sejour.printing;

import com.sun.management.ThreadMXBean;
import fr.sejour.shared.TryLaterException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prints papers of the service, a few at a time, each on a thread of its own that ends with the service, and each
 * within limits of time and memory. Java cannot kill a thread: a thread that exceeds its limits and goes on is left
 * running at the lowest priority, another thread may print in its place, and its template is refused until the files
 * of the template change. Safe for many threads at once.
 */
public final class PaperPool {

    private static final Logger LOG = LoggerFactory.getLogger(PaperPool.class);
    private static final long LOOK_EVERY_MILLIS = 100;

    private final PaperEngine engine;
    private final Limits limits;
    private final Semaphore places;
    private final Semaphore waiting;
    private final Set<String> stopped = ConcurrentHashMap.newKeySet();
    private final AtomicInteger abandoned = new AtomicInteger();
    private final ThreadMXBean used = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /**
     * Limits of printing.
     *
     * @param atOnce number of papers printed at the same time
     * @param waiting further callers that may wait for their turn
     * @param patience how long a caller waits
     * @param time processor time that one paper may take; time during which the machine stands still does not count
     * @param memory bytes that one paper may ask for, most of which are free again at once
     */
    public record Limits(int atOnce, int waiting, Duration patience, Duration time, long memory) {

        /** The usual limits; as many papers at once as this machine has processors. */
        public static Limits usual() {
            return new Limits(
                    Runtime.getRuntime().availableProcessors(),
                    200,
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(10),
                    4L << 30);
        }
    }

    public PaperPool(PaperEngine engine, Limits limits) {
        this.engine = engine;
        this.limits = limits;
        places = new Semaphore(limits.atOnce(), true);
        waiting = new Semaphore(limits.atOnce() + limits.waiting());
    }

    /**
     * Prints as {@link PaperEngine#print}, as soon as there is a place.
     *
     * @throws TryLaterException when all places stay taken for longer than the patience
     * @throws PaperException as {@link PaperEngine#print}, and when the template exceeds its limits, now or earlier
     */
    public Paper print(PaperRequest request) {
        if (!waiting.tryAcquire()) {
            throw new TryLaterException(limits.waiting() + " papers wait to be printed", null);
        }
        try {
            if (!places.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TryLaterException("No paper was finished within " + limits.patience(), null);
            }
            try {
                return new Printing(request).result();
            } finally {
                places.release();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TryLaterException("The service ends", interrupted);
        } finally {
            waiting.release();
        }
    }

    /** As {@link PaperEngine#templateHash}. */
    public String templateHash(String template) {
        return engine.templateHash(template);
    }

    /** Number of threads that were left behind and still run. */
    public int abandoned() {
        return abandoned.get();
    }

    private final class Printing {

        private final PaperRequest request;
        private final CompletableFuture<Paper> paper = new CompletableFuture<>();
        private final Thread thread;
        private volatile @Nullable String hash;

        Printing(PaperRequest request) {
            this.request = request;
            thread = Thread.ofPlatform().daemon().name("paper").start(this::print);
        }

        private void print() {
            try {
                String current = engine.templateHash(request.template());
                hash = current;
                if (stopped.contains(current)) {
                    throw problem("stopped-before");
                }
                paper.complete(engine.print(request));
            } catch (Throwable failed) {
                paper.completeExceptionally(failed);
            }
        }

        Paper result() throws InterruptedException {
            while (true) {
                try {
                    return paper.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException notYet) {
                    if (used.getThreadCpuTime(thread.threadId()) > limits.time().toNanos()) {
                        throw abandon("stopped-time", limits.time().toSeconds());
                    }
                    if (used.getThreadAllocatedBytes(thread.threadId()) > limits.memory()) {
                        throw abandon("stopped-memory", limits.memory() >> 20);
                    }
                } catch (ExecutionException failed) {
                    throw failed.getCause() instanceof RuntimeException cause
                            ? cause
                            : PaperException.because(request.template() + ".jrxml", "not-printable", failed);
                }
            }
        }

        private PaperException abandon(String reason, long limit) {
            String current = hash;
            if (current != null) {
                stopped.add(current);
            }
            LOG.error("Paper {} is left behind: {} {}. {} are", request.template(), reason, limit, abandoned.get() + 1);
            abandoned.incrementAndGet();
            var _ = paper.whenComplete((_, _) -> abandoned.decrementAndGet());
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.interrupt();
            return problem(reason, limit);
        }

        private PaperException problem(String reason, Object... arguments) {
            return new PaperException(TemplateProblem.of(request.template() + ".jrxml", 0, reason, arguments));
        }
    }
}
