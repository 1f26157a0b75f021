package fr.sejour.connection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a request may take to come; properties {@code sejour.connections.*}.
 *
 * @param head from its first byte to the end of its headers
 * @param form body of a form, or of what a page reports
 * @param span time over which a file comes at no less than {@link #SLOWEST}
 */
@ConfigurationProperties("sejour.connections")
record ArrivalLimits(
        @DefaultValue("10s") Duration head,
        @DefaultValue("30s") Duration form,
        @DefaultValue("60s") Duration span) {

    /** Bytes a second of the slowest file that is waited for. */
    static final long SLOWEST = 2_000;
}
