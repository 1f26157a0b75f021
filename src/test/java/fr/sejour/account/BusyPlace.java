package fr.sejour.account;

import java.util.concurrent.CountDownLatch;

/** Takes a place of a queue until it is freed. */
final class BusyPlace {

    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread holder;

    BusyPlace(HashQueue queue) throws InterruptedException {
        CountDownLatch taken = new CountDownLatch(1);
        holder = Thread.startVirtualThread(() -> queue.inTurn(() -> {
            taken.countDown();
            try {
                end.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return end;
        }));
        taken.await();
    }

    void free() throws InterruptedException {
        end.countDown();
        holder.join();
    }
}
