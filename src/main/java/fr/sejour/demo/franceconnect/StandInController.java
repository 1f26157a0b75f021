package fr.sejour.demo.franceconnect;

import com.vaadin.flow.component.Component;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.ui.PlainAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The addresses of the provider. As FranceConnect does, it remembers who has signed in until its own session is ended. */
@RestController
@RequestMapping(StandInAddresses.PROVIDER)
@StandIn
class StandInController {

    private static final String SESSION = "franceconnect-stand-in";

    private final StandInProvider provider;
    private final StandInPeople people;
    private final PlainAnswers answers;

    /** Subjects by session. */
    private final Map<String, String> sessions = new ConcurrentHashMap<>();

    StandInController(StandInProvider provider, StandInPeople people, PlainAnswers answers) {
        this.provider = provider;
        this.people = people;
        this.answers = answers;
    }

    @GetMapping("/.well-known/openid-configuration")
    Map<String, Object> metadata() {
        return provider.metadata();
    }

    @GetMapping("/jwks")
    Map<String, Object> keys() {
        return provider.keys();
    }

    /** Leads back for whom has signed in before; asks all others who they are. */
    @GetMapping("/authorize")
    void authorize(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam Map<String, String> asked,
            @CookieValue(name = SESSION, defaultValue = "") String session)
            throws IOException {
        StandInProvider.Question question = provider.question(asked).orElseThrow(NotFoundException::new);
        Optional<StandInPerson> known =
                Optional.ofNullable(sessions.get(session)).flatMap(people::find);
        if (known.isPresent()) {
            response.sendRedirect(provider.granted(question, known.get()).toString());
        } else {
            answers.send(request, response, StandInPage.TITLE, () -> page(request.getQueryString()));
        }
    }

    /** One of the people of the page. */
    @GetMapping("/authorize/{subject}")
    ResponseEntity<Void> choose(@PathVariable String subject, @RequestParam Map<String, String> asked) {
        StandInProvider.Question question = provider.question(asked).orElseThrow(NotFoundException::new);
        StandInPerson person = people.find(subject).orElseThrow(NotFoundException::new);
        String session = UUID.randomUUID().toString();
        sessions.put(session, subject);
        return to(provider.granted(question, person), session);
    }

    @GetMapping("/refuse")
    ResponseEntity<Void> refuse(@RequestParam Map<String, String> asked) {
        return to(provider.refused(provider.question(asked).orElseThrow(NotFoundException::new)), null);
    }

    @PostMapping("/token")
    ResponseEntity<Map<String, Object>> tokens(@RequestParam Map<String, String> form) {
        return provider.tokens(form)
                .map(tokens -> ResponseEntity.ok().body(tokens))
                .orElseGet(() -> ResponseEntity.badRequest().body(Map.of("error", "invalid_grant")));
    }

    @GetMapping("/userinfo")
    ResponseEntity<String> userInfo(@RequestHeader(HttpHeaders.AUTHORIZATION) String bearer) {
        return provider.userInfo(bearer.replaceFirst("^Bearer ", ""))
                .map(person -> ResponseEntity.ok()
                        .contentType(MediaType.valueOf("application/jwt"))
                        .body(person))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
    }

    @GetMapping("/session/end")
    ResponseEntity<Void> end(@RequestParam Map<String, String> asked) {
        String subject = provider.endedSubject(asked).orElseThrow(NotFoundException::new);
        sessions.values().removeIf(subject::equals);
        return to(URI.create(asked.getOrDefault("post_logout_redirect_uri", "")), null);
    }

    private Component page(String question) {
        return new StandInPage(people.all(), question);
    }

    private static ResponseEntity<Void> to(URI address, @Nullable String session) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(HttpStatus.FOUND).location(address);
        if (session != null) {
            answer.header(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(SESSION, session)
                            .path(StandInAddresses.PROVIDER)
                            .httpOnly(true)
                            .sameSite("Lax")
                            .build()
                            .toString());
        }
        return answer.build();
    }
}
