package fr.sejour.examiner;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The five formats that a supporting document may have. */
public enum FileKind {
    JPEG("JPG", "image/jpeg", true, "jpg", "jpeg", "jpe", "jfif"),
    PNG("PNG", "image/png", true, "png"),
    TIFF("TIFF", "image/tiff", false, "tiff", "tif"),
    BMP("BMP", "image/bmp", true, "bmp", "dib"),
    PDF("PDF", "application/pdf", true, "pdf");

    private final String label;
    private final String mediaType;
    private final boolean shownByBrowsers;
    private final List<String> extensions;

    FileKind(String label, String mediaType, boolean shownByBrowsers, String... extensions) {
        this.label = label;
        this.mediaType = mediaType;
        this.shownByBrowsers = shownByBrowsers;
        this.extensions = List.of(extensions);
    }

    /** Name that people use for the format. */
    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether browsers show files of this kind; files of other kinds are downloaded. */
    public boolean isShownByBrowsers() {
        return shownByBrowsers;
    }

    /** The extension given to a file that has none, without its dot. */
    public String extension() {
        return extensions.getFirst();
    }

    /** Whether files of this kind may bear this extension, given without its dot, in any case. */
    public boolean allows(String extension) {
        return extensions.contains(extension.toLowerCase(Locale.ROOT));
    }

    /** The kind of this media type; empty for all others. */
    public static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }
}
