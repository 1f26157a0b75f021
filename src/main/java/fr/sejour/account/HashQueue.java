package fr.sejour.account;

import fr.sejour.shared.TryLaterException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets only so many hashes run at once; the others wait in the order in which they came, but not for ever. */
final class HashQueue {

    private final Semaphore places;
    private final Duration patience;

    /**
     * @param places how many run at once
     * @param patience how long one waits for its turn
     */
    HashQueue(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /** @throws TryLaterException when its turn does not come in time: nothing was done */
    <T> T inTurn(Supplier<T> work) {
        take();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void take() {
        try {
            if (!places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new TryLaterException("Too many passwords wait to be hashed", null);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TryLaterException("The service ends", interrupted);
        }
    }
}
