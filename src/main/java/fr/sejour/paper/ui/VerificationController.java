package fr.sejour.paper.ui;

import fr.sejour.paper.Verification;
import fr.sejour.paper.VerificationLimits;
import fr.sejour.paper.VerifiedPaper;
import fr.sejour.shared.SiteAddresses;
import fr.sejour.shared.ui.PlainAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * « Vérifier un document », for everybody, signed in or not: a code is typed, or comes with the address that a QR code holds,
 * or a file is sent to be compared. No search engine keeps an answer, and no other page learns a code from its address.
 */
@Controller
class VerificationController {

    private static final String FILE = "/" + SiteAddresses.VERIFICATION_OF_FILE;

    private final Verification verification;
    private final VerificationLimits limits;
    private final PlainAnswers answers;

    VerificationController(Verification verification, VerificationLimits limits, PlainAnswers answers) {
        this.verification = verification;
        this.limits = limits;
        this.answers = answers;
    }

    /** The address that a file is sent to shows the empty page when it is opened again. */
    @GetMapping({Verification.ADDRESS, FILE})
    void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, VerificationPage::new);
    }

    @GetMapping(Verification.ADDRESS + "/{code}")
    void follow(HttpServletRequest request, HttpServletResponse response, @PathVariable String code)
            throws IOException {
        answerCode(request, response, code);
    }

    @PostMapping(Verification.ADDRESS)
    void type(HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "") String code)
            throws IOException {
        answerCode(request, response, code);
    }

    @PostMapping(FILE)
    void compare(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (refuses(request, response)) {
            return;
        }
        switch (SentFile.read(request, VerificationPage.FILE)) {
            case SentFile.Hashed(byte[] sha256) ->
                answer(request, response, verification.byFile(sha256), VerificationPage::ofFile);
            case SentFile.Nothing() -> send(request, response, VerificationPage::withoutFile);
            case SentFile.TooLarge() -> {
                response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
                send(request, response, VerificationPage::withTooLargeFile);
            }
        }
    }

    private void answerCode(HttpServletRequest request, HttpServletResponse response, String code) throws IOException {
        if (refuses(request, response)) {
            return;
        }
        boolean complete = verification.isCode(code);
        answer(
                request,
                response,
                verification.byCode(code),
                found -> VerificationPage.ofCode(found, code.strip().isEmpty(), complete));
    }

    private void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            Optional<VerifiedPaper> found,
            Function<Optional<VerifiedPaper>, VerificationPage> page)
            throws IOException {
        if (found.isPresent()) {
            limits.found(request.getRemoteAddr());
        }
        send(request, response, () -> page.apply(found));
    }

    private boolean refuses(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Duration wait = limits.ask(request.getRemoteAddr());
        if (wait.isZero()) {
            return false;
        }
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
        send(request, response, () -> VerificationPage.tooOften(wait));
        return true;
    }

    private void send(HttpServletRequest request, HttpServletResponse response, Supplier<VerificationPage> page)
            throws IOException {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Referrer-Policy", "no-referrer");
        answers.send(request, response, VerificationPage.TITLE, page::get);
    }
}
