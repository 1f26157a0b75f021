package fr.sejour.paper;

import fr.sejour.shared.ClientNetwork;
import fr.sejour.shared.GrowingDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Keeps people from guessing codes: after a few wrong codes from one address, each further question must wait longer.
 * A question that comes too early is refused at once; it does not hold a thread. Addresses are kept in memory only,
 * for an hour after their last wrong code.
 */
@Component
public class VerificationLimits {

    /** Vain questions of an address that go unpunished. */
    static final int FREE = 10;

    /** Vain questions of all addresses in an hour, after which an address has one that goes unpunished. */
    static final int MOST_IN_VAIN = 1000;

    static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private static final GrowingDelay DELAY = new GrowingDelay(Duration.ofSeconds(5), Duration.ofMinutes(15));

    /** Those that asked longest ago are forgotten first. */
    private static final int MOST_ADDRESSES = 20_000;

    private final Clock clock;
    private final Map<String, Asker> askers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Asker> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };
    private Instant hour = Instant.EPOCH;
    private int inVain;

    VerificationLimits(Clock clock) {
        this.clock = clock;
    }

    /** @param until no question of theirs is answered before */
    private record Asker(int inVain, Instant lastAt, Instant until) {}

    /**
     * Counts a question; it counts as wrong until {@link #found} is called.
     *
     * @param address address of the person who asks, IPv4 or IPv6
     * @return how long the person must wait before asking again; zero when the question may be answered now
     */
    public synchronized Duration ask(String address) {
        Instant now = clock.instant();
        Asker before = askers.get(ClientNetwork.of(address));
        if (before == null || before.lastAt().plus(FORGOTTEN_AFTER).isBefore(now)) {
            before = new Asker(0, now, now);
        }
        if (now.isBefore(before.until())) {
            return Duration.between(now, before.until());
        }
        if (Duration.between(hour, now).compareTo(FORGOTTEN_AFTER) > 0) {
            hour = now;
            inVain = 0;
        }
        inVain++;
        int mine = before.inVain() + 1;
        int free = inVain > MOST_IN_VAIN ? 1 : FREE;
        askers.put(ClientNetwork.of(address), new Asker(mine, now, now.plus(DELAY.after(mine - free + 1))));
        return Duration.ZERO;
    }

    /** Tells that the question just counted found a paper. */
    public synchronized void found(String address) {
        askers.computeIfPresent(
                ClientNetwork.of(address),
                (same, asker) -> new Asker(Math.max(asker.inVain() - 1, 0), asker.lastAt(), asker.lastAt()));
        inVain = Math.max(inVain - 1, 0);
    }
}
