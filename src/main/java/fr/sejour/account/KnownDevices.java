package fr.sejour.account;

import static sejour.db.Tables.KNOWN_DEVICE;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Browsers that have signed in to an account before, by a random cookie: what strangers try does not slow them down. The cookie
 * opens nothing by itself.
 */
@Component
class KnownDevices {

    static final String COOKIE = "appareil";

    /** How long a device stays known after its last sign-in. */
    static final Duration VALIDITY = Duration.ofDays(90);

    private final DSLContext database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    KnownDevices(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The device that sends the current request, if it has signed in with this login before; its identifier never changes. */
    Optional<UUID> current(Login login) {
        return token().flatMap(token -> database.select(KNOWN_DEVICE.ID)
                .from(KNOWN_DEVICE)
                .where(KNOWN_DEVICE.TOKEN_HASH.eq(token.hash()))
                .and(KNOWN_DEVICE.LOGIN.eq(login.text()))
                .and(KNOWN_DEVICE.EXPIRES_AT.gt(clock.instant()))
                .fetchOptional(KNOWN_DEVICE.ID));
    }

    /**
     * Within a transaction: makes the device that sends the current request known to the login. Its cookie gets a new value, so
     * that nobody knows the value who put one there before.
     */
    void remember(Login login) {
        exchange().ifPresent(exchange -> {
            RandomToken fresh = RandomToken.random(random);
            token().ifPresent(before -> database.update(KNOWN_DEVICE)
                    .set(KNOWN_DEVICE.TOKEN_HASH, fresh.hash())
                    .where(KNOWN_DEVICE.TOKEN_HASH.eq(before.hash()))
                    .execute());
            Instant end = clock.instant().plus(VALIDITY);
            database.insertInto(KNOWN_DEVICE)
                    .set(KNOWN_DEVICE.LOGIN, login.text())
                    .set(KNOWN_DEVICE.TOKEN_HASH, fresh.hash())
                    .set(KNOWN_DEVICE.EXPIRES_AT, end)
                    .onConflict(KNOWN_DEVICE.TOKEN_HASH, KNOWN_DEVICE.LOGIN)
                    .doUpdate()
                    .set(KNOWN_DEVICE.EXPIRES_AT, end)
                    .execute();
            exchange.response()
                    .addHeader(
                            HttpHeaders.SET_COOKIE,
                            cookie(exchange.request(), fresh).toString());
        });
    }

    /** Within a transaction: no device is known to the login any more. */
    void forget(Login login) {
        database.deleteFrom(KNOWN_DEVICE)
                .where(KNOWN_DEVICE.LOGIN.eq(login.text()))
                .execute();
    }

    /** Within a transaction: no device is known to the login any more but the one that sends the current request. */
    void forgetOthers(Login login) {
        current(login)
                .ifPresentOrElse(
                        own -> database.deleteFrom(KNOWN_DEVICE)
                                .where(KNOWN_DEVICE.LOGIN.eq(login.text()))
                                .and(KNOWN_DEVICE.ID.ne(own))
                                .execute(),
                        () -> forget(login));
    }

    /** Removes what is not known any more. */
    void clean() {
        database.deleteFrom(KNOWN_DEVICE)
                .where(KNOWN_DEVICE.EXPIRES_AT.lt(clock.instant()))
                .execute();
    }

    private static ResponseCookie cookie(HttpServletRequest request, RandomToken token) {
        return ResponseCookie.from(COOKIE, token.text())
                .path(request.getContextPath() + "/")
                .maxAge(VALIDITY)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
    }

    private static Optional<RandomToken> token() {
        return exchange().stream()
                .flatMap(exchange -> Optional.ofNullable(exchange.request().getCookies()).stream())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .map(RandomToken::new)
                .findFirst();
    }

    /** A request and the answer that a cookie can be put on. */
    private record Exchange(HttpServletRequest request, HttpServletResponse response) {}

    private static Optional<Exchange> exchange() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                        && attributes.getResponse() != null
                ? Optional.of(new Exchange(attributes.getRequest(), attributes.getResponse()))
                : Optional.empty();
    }
}
