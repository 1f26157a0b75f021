package fr.sejour.shared;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The network that a request comes from, by which limits count. */
public final class ClientNetwork {

    /** Bytes of an IPv6 address that a network gives to one customer; they choose the rest. */
    private static final int CUSTOMER = 8;

    private static final int IPV6 = 16;

    private ClientNetwork() {}

    /**
     * Text that all addresses of one customer have in common.
     *
     * @param address IPv4 or IPv6, in figures
     */
    public static String of(String address) {
        try {
            // An address in figures: nothing is looked up.
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes.length == IPV6 ? Arrays.copyOf(bytes, CUSTOMER) : bytes);
        } catch (IllegalArgumentException unusual) {
            return address;
        }
    }

    /** That of the request which this thread answers; blank when it answers none. */
    public static String current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest().getRemoteAddr())
                : "";
    }
}
