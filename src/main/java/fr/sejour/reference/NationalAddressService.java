package fr.sejour.reference;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Client of the search of the national address base (Base Adresse Nationale), which answers in GeocodeJSON.
 *
 * <p>Nothing but the typed beginning of an address is sent.
 */
class NationalAddressService implements AutoCloseable {

    /** The service refuses shorter and longer texts, and those that begin with neither a letter nor a digit. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 200;

    private static final int LARGEST_ANSWER = 1 << 20;

    private final String search;
    private final Duration timeOut;
    private final JsonMapper json;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http;

    /**
     * @param base address of the service, to which {@code /search/} is added
     * @param timeOut for the whole exchange
     */
    NationalAddressService(URI base, Duration timeOut, JsonMapper json) {
        search = base.toString().replaceFirst("/$", "") + "/search/";
        this.timeOut = timeOut;
        this.json = json;
        http = HttpClient.newBuilder().connectTimeout(timeOut).executor(threads).build();
    }

    /** Whether the service would take this text. */
    static boolean takes(String typed) {
        return typed.length() >= SHORTEST
                && typed.length() <= LONGEST
                && Character.isLetterOrDigit(typed.codePointAt(0));
    }

    /** The best answers; fails with an {@link IOException} or a time-out when the service does not give any. */
    CompletableFuture<List<AddressSuggestion>> search(String typed, int limit) {
        String query = "q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + "&limit=" + limit + "&autocomplete=1";
        HttpRequest request = HttpRequest.newBuilder(URI.create(search + "?" + query))
                .timeout(timeOut)
                .header("Accept", "application/json")
                .build();
        CompletableFuture<HttpResponse<byte[]>> exchange =
                http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        return exchange.copy()
                .orTimeout(timeOut.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((response, failure) -> exchange.cancel(true))
                .thenApply(this::read);
    }

    private List<AddressSuggestion> read(HttpResponse<byte[]> response) {
        if (response.statusCode() != 200) {
            throw new CompletionException(new IOException("status " + response.statusCode()));
        }
        try {
            @Nullable Answer answer = json.readValue(response.body(), Answer.class);
            if (answer == null || answer.features() == null) {
                throw new CompletionException(new IOException("no list of features"));
            }
            return answer.features().stream()
                    .filter(Objects::nonNull)
                    .map(Feature::properties)
                    .filter(Objects::nonNull)
                    .flatMap(properties -> properties.suggestion().stream())
                    .toList();
        } catch (JacksonException unreadable) {
            throw new CompletionException(new IOException("unreadable", unreadable));
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
        threads.shutdown();
    }

    private record Answer(@Nullable List<@Nullable Feature> features) {}

    private record Feature(@Nullable Properties properties) {}

    private record Properties(
            @Nullable String label,
            @Nullable String type,
            @Nullable String housenumber,
            @Nullable String street,
            @Nullable String name,
            @Nullable String postcode,
            @Nullable String city,
            @Nullable String citycode) {

        /** Empty when it is not a place that a letter reaches. */
        Optional<AddressSuggestion> suggestion() {
            if (label == null || type == null || postcode == null || city == null || citycode == null) {
                return Optional.empty();
            }
            return switch (type) {
                case "housenumber" ->
                    Optional.of(new AddressSuggestion(label, housenumber, street, postcode, city, citycode));
                case "street", "locality" ->
                    Optional.of(new AddressSuggestion(label, null, name, postcode, city, citycode));
                case "municipality" -> Optional.of(new AddressSuggestion(label, null, null, postcode, city, citycode));
                default -> Optional.empty();
            };
        }
    }
}
