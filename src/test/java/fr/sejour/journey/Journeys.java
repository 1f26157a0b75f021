package fr.sejour.journey;

import com.microsoft.playwright.BrowserContext;
import fr.sejour.testing.SampleFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What every journey begins with: people, and browsers that are closed at its end. */
@JourneyTest
abstract class Journeys {

    @Autowired
    Browsers browsers;

    @Autowired
    JourneyPeople people;

    @Value("${sejour.base-url}")
    String address;

    @TempDir
    Path files;

    private final List<BrowserContext> opened = new ArrayList<>();

    /** Somebody at a computer. */
    JourneyApplicant applicant(Person person) {
        return new JourneyApplicant(person, screen(browsers.computer(address), null));
    }

    /** Somebody whose way through the pages is pictured under this name. */
    JourneyApplicant applicant(Person person, String album) {
        return new JourneyApplicant(person, screen(browsers.computer(address), new Album(album)));
    }

    /** Somebody else's browser, or the same person's on another device. */
    Screen screen() {
        return screen(browsers.computer(address), null);
    }

    Screen screen(BrowserContext browser, @Nullable Album album) {
        opened.add(browser);
        return new Screen(browser.newPage(), album);
    }

    /** One file of each format that is taken, as five applicants would send them. */
    List<Path> allFiveFormats() {
        return List.of(
                SampleFiles.write(files, "passeport.jpg", SampleFiles.jpeg()),
                SampleFiles.write(files, "acte de naissance.pdf", SampleFiles.pdf()),
                SampleFiles.write(files, "justificatif.png", SampleFiles.png()),
                SampleFiles.write(files, "jugement.tiff", SampleFiles.tiff()),
                SampleFiles.write(files, "photo.bmp", SampleFiles.bmp()));
    }

    @AfterEach
    void closeBrowsers() {
        opened.forEach(BrowserContext::close);
        opened.clear();
    }
}
