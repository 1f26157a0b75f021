package fr.sejour.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.sejour.shared.Colours;
import fr.sejour.testing.ServedTest;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a browser gets that has never been here before, over real HTTP. */
@ServedTest
class ServedPagesTest {

    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/theme/[^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private WebApplicationContext application;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void theLogoIsDrawnInTheColoursOfTheService() throws Exception {
        HttpResponse<String> logo = open("/" + AppShell.ICON);

        assertThat(logo.statusCode()).isEqualTo(200);
        assertThat(logo.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(logo.body())
                .contains(Colours.packaged().light("fill: var(--accent)"))
                .contains(Colours.packaged().dark("fill: var(--accent)"))
                .doesNotContain("var(");
    }

    @ParameterizedTest
    @CsvSource({
        "/, Accueil",
        "/aide, Besoin d'aide ?",
        "/contact, Nous contacter",
        "/plan-du-site, Plan du site",
        "/demarches/timbre-fiscal, Acheter un timbre fiscal électronique"
    })
    void publicPagesAreCompleteWithoutScriptAndWithoutSession(String address, String title) throws Exception {
        HttpResponse<String> page = open(address);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .startsWith("<!doctype html><html lang=\"fr\">")
                .contains("<title>" + title + " – Étrangers en France</title>", "<main id=\"contenu\"", "</footer>")
                .doesNotContain("<script");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
    }

    @Test
    void theFirstPageAndTheSignInPageTogetherWeighLessThan300KilobytesOnTheWire() throws Exception {
        int weight = 0;
        Set<String> files = new LinkedHashSet<>();
        for (String address : new String[] {"/", "/connexion"}) {
            String page = open(address).body();
            assertThat(page).doesNotContain("<script");
            FILE.matcher(page).results().forEach(file -> files.add(file.group(1)));
            weight += compressed(address);
        }
        for (String file : files) {
            weight += compressed(file);
        }

        assertThat(files).hasSizeGreaterThanOrEqualTo(5);
        assertThat(weight).isLessThan(300_000);
    }

    @Test
    void filesOfTheLookAreKeptUntilTheyChange() throws Exception {
        Set<String> sheets = FILE.matcher(open("/").body())
                .results()
                .map(file -> file.group(1))
                .filter(file -> file.contains(".css"))
                .collect(Collectors.toSet());

        assertThat(sheets).hasSizeGreaterThanOrEqualTo(4);
        for (String sheet : sheets) {
            HttpResponse<String> file = open(sheet);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("max-age=31536000", "immutable");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/il-n-y-a-rien-ici", "/demarches/il-n-y-a-rien-ici", "/demarches/titre-de-sejour"})
    void anUnknownAddressHasTheStatusOfOne(String address) throws Exception {
        assertThat(open(address).statusCode()).isEqualTo(404);
    }

    @Test
    void aLanguageThatWeSpeakIsRememberedAndAnyOtherIsNot() throws Exception {
        HttpResponse<String> french = open("/?langue=fr");
        HttpResponse<String> unknown = open("/?langue=tlh");

        assertThat(french.statusCode()).isEqualTo(302);
        assertThat(french.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("langue=fr;");
        assertThat(unknown.statusCode()).isEqualTo(200);
        assertThat(unknown.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void anErrorOutsideOfTheApplicationLooksTheSameAndGivesAReference() throws Exception {
        MockHttpServletResponse answer = error(500, new IllegalStateException("on purpose"));

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentAsString())
                .contains("Une erreur est survenue", "site-header", "site-footer")
                .containsPattern("class=\"reference\">[A-Z0-9]{8}<")
                .doesNotContain("on purpose");
    }

    @Test
    void withoutDatabaseThePageSaysThatTheServiceIsUnavailable() throws Exception {
        MockHttpServletResponse answer = error(500, new DataAccessResourceFailureException("on purpose"));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString()).contains("Service indisponible");
    }

    @Test
    void whatIsForbiddenLooksLikeWhatIsMissing() throws Exception {
        MockHttpServletResponse forbidden = error(403, null);
        MockHttpServletResponse missing = error(404, null);

        assertThat(forbidden.getStatus()).isEqualTo(404);
        assertThat(forbidden.getContentAsString())
                .isEqualTo(missing.getContentAsString())
                .contains("Cette page n'existe pas");
    }

    private MockHttpServletResponse error(int status, @org.jspecify.annotations.Nullable Exception cause)
            throws Exception {
        return MockMvcBuilders.webAppContextSetup(application)
                .build()
                .perform(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/documents/1")
                        .with(request -> {
                            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, cause);
                            return request;
                        }))
                .andReturn()
                .getResponse();
    }

    private HttpResponse<String> open(String address) throws IOException, InterruptedException {
        return browser.send(request(address).build(), BodyHandlers.ofString());
    }

    /** Bytes of the compressed body. */
    private int compressed(String address) throws IOException, InterruptedException {
        HttpRequest request = request(address).header("Accept-Encoding", "gzip").build();
        return browser.send(request, BodyHandlers.ofByteArray()).body().length;
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", "text/html,*/*")
                .header("Accept-Language", "fr");
    }
}
