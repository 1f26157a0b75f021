package fr.sejour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without scripts that keeps cookies, sends forms and follows no redirection. */
public final class HttpVisitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* (?:value|content)=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final String root;

    /** @param port of the service on this machine */
    public HttpVisitor(int port) {
        root = "http://localhost:" + port;
        client = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /**
     * One with a network address of their own.
     *
     * @param address of this machine, for instance {@code 127.0.0.2}
     */
    public HttpVisitor(int port, String address) {
        root = "http://127.0.0.1:" + port;
        client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .localAddress(InetAddress.ofLiteral(address))
                .build();
    }

    /** Asks for a page. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(root + path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    /** Sends a form with these fields and this token. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String token)
            throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()) + "&")
                .collect(Collectors.joining());
        return client.send(
                HttpRequest.newBuilder(URI.create(root + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form + "_csrf=" + encoded(token)))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Sends a form with this one file. */
    public HttpResponse<String> send(String path, String field, byte[] file) throws IOException, InterruptedException {
        String boundary = "----boundary";
        String before = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field
                + "\"; filename=\"document.pdf\"\r\nContent-Type: application/pdf\r\n\r\n";
        return client.send(
                HttpRequest.newBuilder(URI.create(root + path))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.concat(
                                HttpRequest.BodyPublishers.ofString(before),
                                HttpRequest.BodyPublishers.ofByteArray(file),
                                HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Opens the page of a form and takes the token that forms of this session bear. */
    public String token(String page) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(page).body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    /** The identifier of the session, as the cookie bears it. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** Where a redirection leads, without the address of the server. */
    public String location(HttpResponse<String> answer) {
        return header(answer, "Location").replace(root, "");
    }

    /** A header that the answer must have. */
    public static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
