package fr.sejour.examiner;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The five formats that a supporting document may have. */
public enum FileKind {
    JPEG("JPG", "image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    PNG("PNG", "image/png", "png"),
    TIFF("TIFF", "image/tiff", "tiff", "tif"),
    BMP("BMP", "image/bmp", "bmp", "dib"),
    PDF("PDF", "application/pdf", "pdf");

    private final String label;
    private final String mediaType;
    private final List<String> extensions;

    FileKind(String label, String mediaType, String... extensions) {
        this.label = label;
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** Name that people use for the format. */
    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
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
