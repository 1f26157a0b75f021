package fr.sejour.demo.franceconnect;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.sejour.account.franceconnect.FranceConnectSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The provider on a port of its own, as FranceConnect is elsewhere; it can be down, and can be made to answer wrongly. */
final class ServedProvider extends StandInProvider {

    private static final HttpServer SERVER = server();

    static final FranceConnectSettings CLIENT =
            new FranceConnectSettings("http://localhost:" + SERVER.getAddress().getPort(), "sejour", "a-secret");

    private UnaryOperator<JWTClaimsSet.Builder> idTokens = UnaryOperator.identity();
    private UnaryOperator<JWTClaimsSet.Builder> userInfos = UnaryOperator.identity();
    private UnaryOperator<String> tokens = UnaryOperator.identity();
    private String userInfoType = "application/jwt";
    private boolean down;

    ServedProvider() {
        super(CLIENT, Clock.systemUTC());
        SERVER.createContext("/", this::answer);
    }

    /** Answers as it should again. */
    void mend() {
        idTokens = UnaryOperator.identity();
        userInfos = UnaryOperator.identity();
        tokens = UnaryOperator.identity();
        userInfoType = "application/jwt";
        down = false;
    }

    void breakDown() {
        down = true;
    }

    void twistIdToken(UnaryOperator<JWTClaimsSet.Builder> twist) {
        idTokens = twist;
    }

    void twistUserInfo(UnaryOperator<JWTClaimsSet.Builder> twist) {
        userInfos = twist;
    }

    /** Changes the id token after it was signed. */
    void twistSigned(UnaryOperator<String> twist) {
        tokens = twist;
    }

    /** What is told of the person is not signed, as by other providers. */
    void tellPlainly() {
        userInfoType = "application/json";
    }

    /** Where a browser that was sent to this address comes back to, after this person has signed in. */
    URI signedIn(String sentTo, StandInPerson person) {
        return granted(asked(sentTo), person);
    }

    /** Where it comes back to when they refuse. */
    URI refused(String sentTo) {
        return refused(asked(sentTo));
    }

    private Question asked(String sentTo) {
        return question(parameters(URI.create(sentTo).getRawQuery())).orElseThrow();
    }

    @Override
    String idToken(JWTClaimsSet.Builder claims) {
        return tokens.apply(super.idToken(idTokens.apply(claims)));
    }

    @Override
    String userInfo(JWTClaimsSet.Builder claims) {
        JWTClaimsSet.Builder told = userInfos.apply(claims);
        return userInfoType.endsWith("json")
                ? JSONObjectUtils.toJSONString(told.build().toJSONObject())
                : super.userInfo(told);
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (down) {
            send(exchange, 503, "text/html", "<h1>Maintenance</h1>");
            return;
        }
        switch (exchange.getRequestURI().getPath()) {
            case "/.well-known/openid-configuration" -> json(exchange, metadata());
            case "/jwks" -> json(exchange, keys());
            case "/token" -> json(exchange, tokens(form(exchange)).orElseThrow());
            case "/userinfo" ->
                send(
                        exchange,
                        200,
                        userInfoType,
                        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                                .flatMap(bearer -> userInfo(bearer.substring("Bearer ".length())))
                                .orElseThrow());
            default -> send(exchange, 404, "text/plain", "");
        }
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        return parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    /** What a query or a form says. */
    static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(
                        parameter -> parameter[0],
                        parameter -> URLDecoder.decode(parameter[1], StandardCharsets.UTF_8)));
    }

    private static void json(HttpExchange exchange, Map<String, Object> answer) throws IOException {
        send(exchange, 200, "application/json", JSONObjectUtils.toJSONString(answer));
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        try (exchange) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static HttpServer server() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
