package fr.sejour.connection;

import java.time.Duration;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP/1.1 whose requests come within bounds, see {@link PatientProcessor}. Made by Tomcat, by its name. */
public final class PatientProtocol extends Http11NioProtocol {

    private ArrivalLimits limits =
            new ArrivalLimits(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(60));

    /** Made by Tomcat. */
    public PatientProtocol() {}

    /** Before the first connection. */
    void limit(ArrivalLimits given) {
        limits = given;
        int head = Math.toIntExact(given.head().toMillis());
        setConnectionTimeout(head);
        // Bodies have a time of their own.
        setDisableUploadTimeout(false);
        setConnectionUploadTimeout(Math.toIntExact(given.form().toMillis()));
    }

    @Override
    protected Processor createProcessor() {
        return new PatientProcessor(this, getAdapter(), limits);
    }
}
