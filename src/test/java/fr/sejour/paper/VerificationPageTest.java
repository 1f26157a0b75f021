package fr.sejour.paper;

import static fr.sejour.paper.FiledDossierRows.LILLE;
import static fr.sejour.paper.FiledDossierRows.woman;
import static fr.sejour.testing.HttpVisitor.header;
import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.dossier.FiledDossier;
import fr.sejour.printing.QrReader;
import fr.sejour.testing.HttpVisitor;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServedTest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** « Vérifier un document » over real HTTP, by a browser without scripts. */
@ServedTest
class VerificationPageTest {

    private static final String AUTHENTIC = "Document authentique";
    private static final String UNKNOWN = "Code inconnu";
    private static final int TOO_MANY = 429;

    @LocalServerPort
    int port;

    @Autowired
    IssuedPapers papers;

    @Autowired
    DSLContext database;

    @Autowired
    MovableClock clock;

    private FiledDossier dossier;
    private byte[] receipt;
    private String path;

    @BeforeEach
    void issue() {
        dossier = new FiledDossierRows(database).filed(woman("Ndiaye", null, "Awa"), LILLE);
        receipt = papers.receipt(dossier.id()).content();
        path = QrReader.read(receipt).getFirst().replace("http://localhost:8080", "");
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void theQrCodeOpensAPageThatSaysWhatItMayAndIsKeptByNobody() throws Exception {
        HttpResponse<String> page = visitor(2).get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        AUTHENTIC,
                        "Confirmation du dépôt d'une première demande de titre de séjour",
                        dossier.number().digits(),
                        "A. N.")
                .doesNotContain("Ndiaye", "Awa", "<script", dossier.id().value().toString());
        assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(page, "X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aTypedCodeIsAnsweredWithoutAScriptOrASession() throws Exception {
        String code = path.substring(path.lastIndexOf('/') + 1);

        assertThat(type(visitor(3), code.toLowerCase(Locale.ROOT)).body()).contains(AUTHENTIC);
        assertThat(type(visitor(3), "0".repeat(VerificationCode.LENGTH)).body())
                .contains(UNKNOWN, "Aucun document délivré");
        assertThat(type(visitor(3), "bonjour").body()).contains(UNKNOWN, "pas un code complet", "28 lettres");
        assertThat(type(visitor(3), "").body()).contains(UNKNOWN, "aucun code");
    }

    @Test
    void aFileIsComparedToTheLastBit() throws Exception {
        byte[] changed = receipt.clone();
        changed[changed.length - 1]++;
        HttpVisitor landlord = visitor(4);

        assertThat(compare(landlord, receipt).body()).contains(AUTHENTIC, "rien n'y a été changé");
        assertThat(compare(landlord, changed).body())
                .contains("Fichier inconnu", "à l'octet près")
                .doesNotContain(AUTHENTIC);
        assertThat(compare(landlord, new byte[0]).body()).contains("Choisissez d'abord un fichier");
        HttpResponse<String> large = compare(landlord, new byte[(5 << 20) + 1]);
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("5 Mo au plus");
    }

    @Test
    void aThousandGuessesFindNothingAndAreSlowedWhileOthersAreAnswered() throws Exception {
        SecureRandom random = new SecureRandom();
        HttpVisitor thief = visitor(5);
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (int guess = 0; guess < 1000; guess++) {
            answers.add(thief.get(
                    Verification.ADDRESS + "/" + VerificationCode.random(random).signs()));
        }

        assertThat(answers).noneMatch(answer -> answer.body().contains(AUTHENTIC));
        assertThat(answers.stream().filter(answer -> answer.statusCode() != TOO_MANY))
                .hasSizeLessThan(20);
        assertThat(answers.getLast().body()).contains("Réessayez dans");
        assertThat(Integer.parseInt(header(answers.getLast(), "Retry-After"))).isBetween(1, 900);
        assertThat(thief.get(path).statusCode()).isEqualTo(TOO_MANY);
        assertThat(visitor(6).get(path).body()).contains(AUTHENTIC);

        clock.advance(Duration.ofMinutes(20));
        assertThat(thief.get(path).body()).contains(AUTHENTIC);
    }

    private HttpResponse<String> type(HttpVisitor visitor, String code) throws Exception {
        return visitor.post(Verification.ADDRESS, Map.of("code", code), "");
    }

    private static HttpResponse<String> compare(HttpVisitor visitor, byte[] file) throws Exception {
        return visitor.send(Verification.ADDRESS + "/fichier", "fichier", file);
    }

    private HttpVisitor visitor(int last) {
        return new HttpVisitor(port, "127.0.0." + last);
    }
}
