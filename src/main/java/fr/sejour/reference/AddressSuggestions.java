package fr.sejour.reference;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Completes French addresses as they are typed. A call never fails: without the address service, only communes are
 * suggested.
 */
public interface AddressSuggestions {

    /**
     * Suggestions that are available at once; empty when {@link #suggestAsync} would have to ask the address service.
     */
    Optional<Suggestions> cached(String typed);

    /**
     * Asks the address service if need be, without holding the caller's thread. The future always completes normally: at
     * once with what {@link #cached} gives, else on another thread, after two seconds at the latest.
     */
    CompletableFuture<Suggestions> suggestAsync(String typed);
}
