package fr.sejour.printing.seal;

import static java.time.Clock.systemUTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import fr.sejour.printing.PaperEngine;
import fr.sejour.printing.PdfFile;
import fr.sejour.printing.Samples;
import fr.sejour.printing.TemplateFiles;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers whose seal bears the time of an authority, and what becomes of them when it does not answer. */
class TimestampAuthorityTest {

    private static final byte[] RECEIPT = new PaperEngine(TemplateFiles.in(Samples.REPORTS))
            .print(Samples.of("receipt"))
            .pdf();

    @TempDir
    Path folder;

    private HttpServer server;
    private SealKey key;
    private SealKey authority;
    private final CountDownLatch end = new CountDownLatch(1);

    @BeforeEach
    void start() throws IOException {
        key = SpecimenKey.keptIn(folder.resolve("key.p12"), Instant.now());
        authority = SealKey.open(TestKeys.authority(folder, Instant.now()), TestKeys.PASSWORD, "");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    @Test
    void theSealBearsTheTimeOfTheAuthority() {
        byte[] sealed = seal(answering(question -> question)).seal(RECEIPT);

        assertThat(Seals.of(sealed)).singleElement().satisfies(seal -> {
            assertThat(seal.intact()).isTrue();
            assertThat(seal.whole()).isTrue();
            assertThat(seal.format()).isEqualTo("PAdES-BASELINE-T");
        });
        assertThat(PdfFile.keep("receipt-sealed-timed", sealed).faults()).isEmpty();
    }

    @Test
    void withoutAnAnswerInTimeNothingIsSealed() {
        URI silent = serving(question -> {
            end.await();
            return question;
        });

        assertThatThrownBy(() -> seal(silent).seal(RECEIPT))
                .isInstanceOf(SealException.class)
                .hasMessageContaining(silent.toString());
    }

    @Test
    void anAnswerToAnotherQuestionIsRefused() {
        URI wrong = answering(question -> {
            byte[] other = question.clone();
            other[other.length - 20] ^= 1;
            return other;
        });

        assertThatThrownBy(() -> seal(wrong).seal(RECEIPT)).isInstanceOf(SealException.class);
    }

    private PaperSeal seal(URI address) {
        return new PadesSeal(
                key,
                new PadesSeal.Words("Direction", "Cachet", "France"),
                Optional.of(new TimestampAuthority(address, Duration.ofSeconds(2))),
                systemUTC());
    }

    /** Tells the time of what the question is changed to. */
    private URI answering(UnaryOperator<byte[]> change) {
        return serving(question -> {
            DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
            TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder()
                            .build("SHA256withRSA", authority.secret(), authority.certificate()),
                    digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                    new ASN1ObjectIdentifier("1.2.3.4"));
            generator.addCertificates(new JcaCertStore(authority.chain()));
            return new TimeStampResponseGenerator(generator, TSPAlgorithms.ALLOWED)
                    .generate(new TimeStampRequest(change.apply(question)), BigInteger.ONE, new Date())
                    .getEncoded();
        });
    }

    private URI serving(Answer answer) {
        server.createContext("/", exchange -> {
            try (exchange) {
                byte[] body = answer.to(exchange.getRequestBody().readAllBytes());
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            } catch (GeneralSecurityException
                    | OperatorCreationException
                    | TSPException
                    | InterruptedException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
        server.start();
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    private interface Answer {
        byte[] to(byte[] question)
                throws IOException, GeneralSecurityException, OperatorCreationException, TSPException,
                        InterruptedException;
    }
}
