package fr.sejour.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.sejour.testing.MovableClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Against a real server that stands for the national address service. */
class ServedAddressSuggestionsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration IMPATIENCE = Duration.ofMillis(200);
    private static final Communes COMMUNES = new Communes();

    /** What the service says of « 12 rue nationale lille », shortened, and of places that no letter reaches. */
    private static final String ANSWER = """
            {"type": "FeatureCollection", "version": "draft", "limit": 8, "features": [
              {"type": "Feature", "geometry": {"type": "Point", "coordinates": [3.05, 50.63]},
               "properties": {"label": "12 Rue Nationale 59800 Lille", "score": 0.97, "housenumber": "12",
                 "name": "12 Rue Nationale", "street": "Rue Nationale", "postcode": "59800", "citycode": "59350",
                 "city": "Lille", "type": "housenumber", "x": 704000.1}},
              {"type": "Feature", "properties": {"label": "Rue Nationale 59800 Lille", "name": "Rue Nationale",
                 "postcode": "59800", "citycode": "59350", "city": "Lille", "type": "street"}},
              {"type": "Feature", "properties": {"label": "Le Bourg 42620 Saint-Pierre-Laval", "name": "Le Bourg",
                 "postcode": "42620", "citycode": "03250", "city": "Saint-Pierre-Laval", "type": "locality"}},
              {"type": "Feature", "properties": {"label": "Lille", "name": "Lille", "postcode": "59000",
                 "citycode": "59350", "city": "Lille", "type": "municipality"}},
              {"type": "Feature", "properties": {"label": "Ailleurs", "name": "Ailleurs", "postcode": "59000",
                 "citycode": "99999", "city": "Ailleurs", "type": "street"}},
              {"type": "Feature", "properties": {"label": "Sans code postal", "type": "street"}},
              {"type": "Feature", "properties": null}
            ]}""";

    private final MovableClock clock = new MovableClock();
    private final List<String> queries = new CopyOnWriteArrayList<>();
    private final CountDownLatch testEnds = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final ServedAddressSuggestions suggestions;

    private volatile Behaviour behaviour = exchange -> answer(exchange, 200, ANSWER);

    @FunctionalInterface
    private interface Behaviour {
        void handle(HttpExchange exchange) throws Exception;
    }

    ServedAddressSuggestionsTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        suggestions = waiting(PATIENCE);
    }

    private ServedAddressSuggestions waiting(Duration timeOut) {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/geocodage/");
        return new ServedAddressSuggestions(
                new NationalAddressService(address, timeOut, new JsonMapper()),
                new CommuneSuggestions(COMMUNES),
                COMMUNES,
                clock);
    }

    @BeforeEach
    void start() {
        server.setExecutor(threads);
        server.createContext("/geocodage/search/", exchange -> {
            queries.add(exchange.getRequestURI().getRawQuery());
            try (exchange) {
                behaviour.handle(exchange);
            } catch (IOException hungUp) {
                throw hungUp;
            } catch (Exception unexpected) {
                throw new IllegalStateException(unexpected);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        testEnds.countDown();
        suggestions.close();
        server.stop(0);
        threads.close();
    }

    @Test
    void suggestsWhatTheServiceFindsWhereALetterArrives() {
        assertThat(ask("12 rue nationale lille"))
                .isEqualTo(new Suggestions(
                        List.of(
                                new AddressSuggestion(
                                        "12 Rue Nationale 59800 Lille",
                                        "12",
                                        "Rue Nationale",
                                        "59800",
                                        "Lille",
                                        "59350"),
                                new AddressSuggestion(
                                        "Rue Nationale 59800 Lille", null, "Rue Nationale", "59800", "Lille", "59350"),
                                new AddressSuggestion(
                                        "Le Bourg 42620 Saint-Pierre-Laval",
                                        null,
                                        "Le Bourg",
                                        "42620",
                                        "Saint-Pierre-Laval",
                                        "03250"),
                                new AddressSuggestion("Lille", null, null, "59000", "Lille", "59350")),
                        true));
    }

    @Test
    void asksWithNothingButTheTypedText() {
        ask("  12 rue de l'Abbé & fils, 59000 ");

        assertThat(queries).containsExactly("q=12+rue+de+l%27Abb%C3%A9+%26+fils%2C+59000&limit=8&autocomplete=1");
    }

    @Test
    void asksOnceForTheSameQuestionWithinTenMinutes() {
        assertThat(suggestions.cached("rue nationale")).isEmpty();
        Suggestions first = ask("rue nationale");

        assertThat(suggestions.cached(" Rue  Nationale")).contains(first);
        assertThat(ask("RUE NATIONALE")).isEqualTo(first);
        assertThat(queries).hasSize(1);

        clock.advance(ServedAddressSuggestions.REMEMBERED_FOR);
        ask("rue nationale");
        assertThat(queries).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "ru", "'rue nationale"})
    void doesNotAskWhatTheServiceRefuses(String typed) {
        assertThat(ask(typed)).isEqualTo(new Suggestions(List.of(), true));
        assertThat(suggestions.cached("a".repeat(201))).contains(new Suggestions(List.of(), true));
        assertThat(queries).isEmpty();
    }

    @Test
    void fallsBackOnCommunesWhenTheServiceDoesNotAnswerInTime() {
        behaviour = exchange -> testEnds.await();

        assertFallsBackInTime();
    }

    @Test
    void fallsBackOnCommunesWhenTheAnswerStopsHalfWay() {
        behaviour = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("{\"features\": [".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            testEnds.await();
        };

        assertFallsBackInTime();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 429, 500, 503})
    void fallsBackOnCommunesWhenTheServiceFails(int status) {
        behaviour = exchange -> answer(exchange, status, ANSWER);

        assertFallsBack();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Please sign in</html>", "{}", "[]", "null", "{\"features\": 3}"})
    void fallsBackOnCommunesWhenTheAnswerIsSomethingElse(String body) {
        behaviour = exchange -> answer(exchange, 200, body);

        assertFallsBack();
    }

    @Test
    void fallsBackOnCommunesWhenTheAnswerIsTooLarge() {
        behaviour = exchange -> answer(exchange, 200, ANSWER + " ".repeat(2 << 20));

        assertFallsBack();
    }

    @Test
    void fallsBackOnCommunesWhenNobodyIsThere() {
        server.stop(0);

        assertFallsBack();
    }

    @Test
    void asksAgainAfterAFailure() {
        behaviour = exchange -> answer(exchange, 500, "");
        assertThat(ask("rue nationale").detailed()).isFalse();

        behaviour = exchange -> answer(exchange, 200, ANSWER);

        assertThat(suggestions.cached("rue nationale")).isEmpty();
        assertThat(ask("rue nationale").detailed()).isTrue();
    }

    @Test
    void leavesAFailingServiceAloneAndComesBackLater() {
        behaviour = exchange -> answer(exchange, 500, "");
        for (int i = 0; i < ServedAddressSuggestions.FAILURES_TO_PAUSE; i++) {
            assertThat(ask("rue " + i + " lille").detailed()).isFalse();
        }
        behaviour = exchange -> answer(exchange, 200, ANSWER);

        assertThat(suggestions.cached("59000")).hasValueSatisfying(ServedAddressSuggestionsTest::assertLilleOnly);
        assertLilleOnly(ask("59000"));
        assertThat(suggestions.cached("ru").orElseThrow().detailed()).isFalse();
        assertThat(queries).hasSize(ServedAddressSuggestions.FAILURES_TO_PAUSE);

        clock.advance(ServedAddressSuggestions.PAUSE);
        assertThat(ask("rue nationale").detailed()).isTrue();
        assertThat(suggestions.cached("ru").orElseThrow().detailed()).isTrue();
    }

    private Suggestions ask(String typed) {
        return suggestions.suggestAsync(typed).join();
    }

    private void assertFallsBack() {
        assertLilleOnly(ask("59000"));
    }

    private void assertFallsBackInTime() {
        try (ServedAddressSuggestions impatient = waiting(IMPATIENCE)) {
            assertLilleOnly(impatient.suggestAsync("59000").join());
        }
    }

    private static void assertLilleOnly(Suggestions found) {
        assertThat(found)
                .isEqualTo(new Suggestions(
                        List.of(new AddressSuggestion("59000 Lille", null, null, "59000", "Lille", "59350")), false));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
