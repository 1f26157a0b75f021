package fr.sejour.reference;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Completes French addresses as they are typed. Never fails: without the address service, communes are suggested. */
public interface AddressSuggestions {

    /** What can be said at once, without asking anybody; empty when {@link #suggestAsync} would have to ask. */
    Optional<Suggestions> cached(String typed);

    /**
     * Asks the address service if need be, without holding the caller's thread. The future always completes normally: at
     * once with what {@link #cached} gives, else on another thread, after two seconds at the latest.
     */
    CompletableFuture<Suggestions> suggestAsync(String typed);
}
