package fr.sejour.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Makes papers use only the fonts that come with the program. On Linux, the JVM loads no font before it has found
 * system fonts through the library fontconfig; a small server may have neither. This class tells the JVM that there
 * are no system fonts, so that it needs neither.
 */
final class PackedFonts {

    /** Property that names a file for it. */
    static final String WHERE_FONTS_ARE_LISTED = "sun.awt.fontconfig";

    private static final String NO_FONTS = "version=1\nsequence.allfonts=default\n";

    private PackedFonts() {}

    /** Has an effect before the first font is loaded, and where nobody has set the list of fonts otherwise. */
    static void suffice() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        if (linux && System.getProperty(WHERE_FONTS_ARE_LISTED) == null) {
            try {
                Path list = Files.createTempFile("fonts", ".properties");
                list.toFile().deleteOnExit();
                Files.writeString(list, NO_FONTS, StandardCharsets.ISO_8859_1);
                System.setProperty(WHERE_FONTS_ARE_LISTED, list.toString());
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
