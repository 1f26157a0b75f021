package fr.sejour.printing.seal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** Asks a time-stamping authority (RFC 3161) over HTTP, and gives up after {@value #SECONDS} seconds. */
public final class TimestampAuthority implements TSPSource {

    private static final long serialVersionUID = 1;

    private static final int SECONDS = 5;
    private static final int LARGEST = 64 * 1024;
    private static final int NONCE_BITS = 64;

    private final URI address;
    private final Duration patience;
    private final transient HttpClient client;

    /** @param address {@code http:} or {@code https:}, both are common, because the answer is signed */
    public TimestampAuthority(URI address) {
        this(address, Duration.ofSeconds(SECONDS));
    }

    TimestampAuthority(URI address, Duration patience) {
        this.address = address;
        this.patience = patience;
        client = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    /** @throws SealException when no answer comes in time, or the answer does not match the request */
    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        try {
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest request = generator.generate(
                    new ASN1ObjectIdentifier(algorithm.getOid()),
                    digest,
                    new BigInteger(NONCE_BITS, new SecureRandom()));
            TimeStampResponse response = new TimeStampResponse(ask(request.getEncoded()));
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new SealException(address + " tells no time: " + response.getStatusString());
            }
            return new TimestampBinary(response.getTimeStampToken().getEncoded());
        } catch (IOException | TSPException wrong) {
            throw new SealException(address + " tells no time", wrong);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SealException(address + " was not waited for", stopped);
        }
    }

    private byte[] ask(byte[] question) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(question))
                .build();
        Future<HttpResponse<byte[]>> coming = client.sendAsync(
                request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), LARGEST));
        try {
            HttpResponse<byte[]> answer = coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            return answer.body();
        } catch (ExecutionException | TimeoutException failed) {
            throw new IOException(failed);
        } finally {
            coming.cancel(true);
        }
    }
}
