package fr.sejour.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.sejour.shared.Colours;
import java.io.IOException;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The logo, drawn in the colours of the service. */
@RestController
class LogoController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    /** Between the two in the file: what comes after it is for dark screens. */
    private static final String DARK = "@media (prefers-color-scheme: dark)";

    private final String logo;

    LogoController() throws IOException {
        logo = drawn(
                new ClassPathResource("logo.svg", LogoController.class).getContentAsString(UTF_8), Colours.packaged());
    }

    static String drawn(String file, Colours colours) {
        int dark = file.indexOf(DARK);
        return colours.light(file.substring(0, dark)) + colours.dark(file.substring(dark));
    }

    @GetMapping("/" + AppShell.ICON)
    ResponseEntity<String> logo() {
        return ResponseEntity.ok()
                .eTag(DigestUtils.sha256Hex(logo))
                .contentType(SVG)
                .body(logo);
    }
}
