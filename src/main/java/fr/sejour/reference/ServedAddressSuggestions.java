package fr.sejour.reference;

import fr.sejour.shared.CircuitBreaker;
import fr.sejour.shared.Folding;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the national address service, and falls back on the packaged communes while it does not answer. */
class ServedAddressSuggestions implements AddressSuggestions, AutoCloseable {

    static final int FAILURES_TO_PAUSE = 5;
    static final Duration PAUSE = Duration.ofSeconds(30);
    static final Duration REMEMBERED_FOR = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(ServedAddressSuggestions.class);
    private static final int LIMIT = 8;
    private static final int REMEMBERED = 1_000;

    private final NationalAddressService service;
    private final CommuneSuggestions packaged;
    private final Communes communes;
    private final CircuitBreaker circuit;
    private final RecentAnswers<Suggestions> recent;

    ServedAddressSuggestions(
            NationalAddressService service, CommuneSuggestions packaged, Communes communes, Clock clock) {
        this.service = service;
        this.packaged = packaged;
        this.communes = communes;
        circuit = new CircuitBreaker(clock, FAILURES_TO_PAUSE, PAUSE);
        recent = new RecentAnswers<>(clock, REMEMBERED, REMEMBERED_FOR);
    }

    @Override
    public Optional<Suggestions> cached(String typed) {
        String question = typed.strip();
        Optional<Suggestions> known = recent.get(Folding.words(question));
        if (known.isPresent()) {
            return known;
        }
        if (circuit.refuses()) {
            return Optional.of(packaged.suggest(typed));
        }
        return NationalAddressService.takes(question)
                ? Optional.empty()
                : Optional.of(new Suggestions(List.of(), true));
    }

    @Override
    public CompletableFuture<Suggestions> suggestAsync(String typed) {
        Optional<Suggestions> known = cached(typed);
        if (known.isPresent()) {
            return CompletableFuture.completedFuture(known.get());
        }
        if (!circuit.tryAcquire()) {
            return CompletableFuture.completedFuture(packaged.suggest(typed));
        }
        String question = typed.strip();
        return service.search(question, LIMIT).handle((addresses, failure) -> {
            if (failure != null) {
                circuit.failed();
                LOG.warn("The address service does not answer: {}", String.valueOf(failure.getCause()));
                return packaged.suggest(typed);
            }
            circuit.succeeded();
            Suggestions suggestions = new Suggestions(deliverable(addresses), true);
            recent.put(Folding.words(question), suggestions);
            return suggestions;
        });
    }

    /** The service may know communes that our table does not know yet; choosing one would lead to an error further on. */
    private List<AddressSuggestion> deliverable(List<AddressSuggestion> addresses) {
        return addresses.stream()
                .filter(address -> communes.belongTogether(address.postalCode(), address.inseeCode()))
                .toList();
    }

    @Override
    public void close() {
        service.close();
    }
}
