package fr.sejour.shell;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps a person from filling the log: of what the requests of one session write, so many lines a minute are kept, and one that
 * says that more are left out. A failure whose lines are left out is still told to the person.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LogLimit extends OncePerRequestFilter implements DisposableBean {

    private static final ScopedValue<LogAllowance> ALLOWANCE = ScopedValue.newInstance();
    private static final String ATTRIBUTE = LogAllowance.class.getName();

    private final TurboFilter lines = new Lines();
    private final Logger told;

    LogLimit() {
        LoggerContext log = (LoggerContext) LoggerFactory.getILoggerFactory();
        told = log.getLogger(LogLimit.class);
        log.addTurboFilter(lines);
    }

    @Override
    public void destroy() {
        super.destroy();
        ((LoggerContext) LoggerFactory.getILoggerFactory()).getTurboFilterList().remove(lines);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            ScopedValue.where(ALLOWANCE, allowance(session)).call(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static LogAllowance allowance(HttpSession session) {
        if (session.getAttribute(ATTRIBUTE) instanceof LogAllowance known) {
            return known;
        }
        LogAllowance made = new LogAllowance();
        session.setAttribute(ATTRIBUTE, made);
        return made;
    }

    private final class Lines extends TurboFilter {

        @Override
        public FilterReply decide(
                @Nullable Marker marker,
                Logger logger,
                Level level,
                @Nullable String format,
                Object @Nullable [] arguments,
                @Nullable Throwable thrown) {
            if (!ALLOWANCE.isBound()
                    || logger == told
                    || format == null
                    || !level.isGreaterOrEqual(logger.getEffectiveLevel())) {
                return FilterReply.NEUTRAL;
            }
            return switch (ALLOWANCE.get().take(System.nanoTime())) {
                case KEPT -> FilterReply.NEUTRAL;
                case FIRST_LEFT_OUT -> {
                    told.warn(
                            "A session writes more than {} lines a minute: the rest of them is left out",
                            LogAllowance.LINES);
                    yield FilterReply.DENY;
                }
                case LEFT_OUT -> FilterReply.DENY;
            };
        }
    }
}
