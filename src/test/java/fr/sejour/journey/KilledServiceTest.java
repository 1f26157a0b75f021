package fr.sejour.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.SampleFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A service of its own, killed while somebody types. */
class KilledServiceTest extends Journeys {

    private static final String DOCUMENT = "Justificatif de nationalité";
    private static final String COMPLEMENT = "Complément d'adresse";

    /** What may be lost of what was typed. */
    private static final Duration MOST_LOST = Duration.ofSeconds(3);

    private static final Duration TYPING = Duration.ofSeconds(6);

    /** Some ten characters a second, so that the field is not filled to its end. */
    private static final Keyboard.TypeOptions AT_EASE = new Keyboard.TypeOptions().setDelay(80);

    @Autowired
    MovableClock clock;

    private ServiceProcess service;

    @BeforeEach
    void start() {
        service = new ServiceProcess(files.resolve("data"));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void losesAtMostThreeSecondsOfTypingAndNoFile() throws Exception {
        Path file = SampleFiles.write(files, "passeport.png", SampleFiles.png());
        JourneyApplicant before = signedIn();
        before.choosesProcedure().fillsPersonalInformation().statesGround();
        before.wizard.attach(DOCUMENT, file);
        before.screen.follows("Informations personnelles");
        before.screen.isAt(WizardRoad.PERSONAL);

        Typed typed = typesUntilKilled(before.screen);
        service.startAgain();

        assertThat(typed.early()).isNotBlank();
        JourneyApplicant after = signedIn();
        after.screen.opens("/demande/informations-personnelles");
        assertThat(after.screen.field(COMPLEMENT).inputValue())
                .startsWith(typed.early())
                .satisfies(kept -> assertThat(typed.whole()).startsWith(kept));
        after.screen.opens("/demande/justificatifs");
        after.screen.isAt(WizardRoad.DOCUMENTS);
        assertThat(after.screen.bytes(after.wizard.addressOfFirstFile())).isEqualTo(Files.readAllBytes(file));
    }

    /**
     * What somebody typed until the service was killed.
     *
     * @param early typed longer ago than may be lost
     * @param whole to the last character
     */
    private record Typed(String early, String whole) {}

    private Typed typesUntilKilled(Screen screen) {
        screen.types(COMPLEMENT, "");
        screen.field(COMPLEMENT).focus();
        Keyboard keyboard = screen.page().keyboard();
        StringBuilder text = new StringBuilder();
        int early = 0;
        long start = System.nanoTime();
        Duration passed = Duration.ZERO;
        while (passed.compareTo(TYPING) < 0) {
            String word = passed.toMillis() + " ";
            keyboard.type(word, AT_EASE);
            text.append(word);
            passed = Duration.ofNanos(System.nanoTime() - start);
            if (passed.compareTo(TYPING.minus(MOST_LOST)) <= 0) {
                early = text.length();
            }
        }
        service.kill();
        return new Typed(text.substring(0, early).strip(), text.toString());
    }

    /** One of the demo people, in a browser of their own. */
    private JourneyApplicant signedIn() {
        LocalDate birthDate = clock.today().minusYears(18).minusMonths(3);
        Person person = new Person(
                new ForeignerNumber("9900000003"),
                "Nguyễn",
                "Thị Ánh Tuyết",
                birthDate,
                ApplicantCase.ADULT,
                birthDate.plusYears(14));
        JourneyApplicant applicant = new JourneyApplicant(person, screen(browsers.computer(service.address()), null));
        applicant.account.signIn("Demo-2026!");
        return applicant;
    }
}
