package fr.sejour.shared;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Public address of the service, for the links in mails and papers. */
@Component
public class ServiceAddress {

    private final URI base;

    public ServiceAddress(@Value("${sejour.base-url}") URI base) {
        this.base = base;
    }

    /** Full address of a page, given as {@code /page}. */
    public String page(String path) {
        return base.toString().replaceFirst("/+$", "") + path;
    }

    /** Whether it is reached by TLS. */
    public boolean isSecure() {
        return "https".equalsIgnoreCase(base.getScheme());
    }

    /** Host name of the service, without scheme and path. */
    public String host() {
        return base.getHost();
    }
}
