package fr.sejour.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Papers use the fonts that come with the program and none of the machine. Yet on Linux the JVM loads no font at all before
 * it has found some through the library fontconfig, which a small server may not have, nor any font. Told that there are
 * none, it asks for neither.
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
