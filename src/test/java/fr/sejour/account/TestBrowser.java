package fr.sejour.account;

import jakarta.servlet.http.Cookie;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A browser somewhere on the internet, which keeps the cookie by which its device is known. */
final class TestBrowser {

    private String address;
    private @Nullable Cookie device;

    /** @param address network address that its requests come from */
    TestBrowser(String address) {
        this.address = address;
    }

    /** Does this while answering a request of the browser. */
    <T> T asks(Supplier<T> work) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        if (device != null) {
            request.setCookies(device);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        try {
            return work.get();
        } finally {
            RequestContextHolder.resetRequestAttributes();
            for (Cookie cookie : response.getCookies()) {
                if (cookie.getName().equals(KnownDevices.COOKIE)) {
                    device = cookie;
                }
            }
        }
    }

    /** Goes on in another network, with its cookie. */
    void moves(String to) {
        address = to;
    }

    /** The cookie that the service gave it last. */
    @Nullable
    Cookie device() {
        return device;
    }

    /** Somebody puts a cookie there. */
    void plant(@Nullable Cookie cookie) {
        device = cookie;
    }
}
