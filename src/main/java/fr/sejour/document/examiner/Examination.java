package fr.sejour.document.examiner;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What can be said of a file by its content alone. Its name plays no part. */
final class Examination {

    private Examination() {}

    /**
     * Examines a file.
     *
     * @param thumbnail where to put the small picture of a sound picture; a PDF's is drawn apart, see {@link PageDrawing}
     */
    static Verdict examine(Path file, Path thumbnail) throws IOException {
        Content content = Content.of(file);
        FileKind kind = null;
        try {
            Optional<FileKind> read = Signature.read(content);
            if (read.isEmpty()) {
                return new Verdict.Unsound(ForeignFormat.name(content), null);
            }
            kind = read.get();
            int pages = switch (kind) {
                case JPEG -> examineJpeg(file, content, thumbnail);
                case PNG -> {
                    SecondFormat.refuseInPicture(
                            content, PngStructure.read(content).end());
                    yield decode(file, kind, thumbnail);
                }
                case BMP -> examineBmp(file, content, thumbnail);
                case TIFF -> examineTiff(file, content, thumbnail);
                case PDF -> PdfExamination.examine(file, content);
            };
            return new Verdict.Sound(kind, pages);
        } catch (UnsoundFileException unsound) {
            return new Verdict.Unsound(unsound.fault(), kind);
        }
    }

    private static int examineJpeg(Path file, Content content, Path thumbnail)
            throws IOException, UnsoundFileException {
        JpegStructure structure = JpegStructure.read(content);
        SecondFormat.refuseInPicture(content, structure.end());
        try (PictureDecoder decoder = new PictureDecoder(file, FileKind.JPEG, Frame.THUMBNAIL)) {
            Drawn.write(decoder.decodeJpeg(structure), structure.orientation(), Frame.THUMBNAIL, thumbnail);
        }
        return 1;
    }

    /** Pixels that stand there as they are need no decoding: there are as many as the header says. */
    private static int examineBmp(Path file, Content content, Path thumbnail) throws IOException, UnsoundFileException {
        BmpStructure structure = BmpStructure.read(content);
        SecondFormat.refuseInPicture(content, content.length());
        if (!structure.isPlainColour()) {
            return decode(file, FileKind.BMP, thumbnail);
        }
        Drawn.write(structure.shrunk(content), 1, Frame.THUMBNAIL, thumbnail);
        return 1;
    }

    private static int decode(Path file, FileKind kind, Path thumbnail) throws IOException, UnsoundFileException {
        try (PictureDecoder decoder = new PictureDecoder(file, kind, Frame.THUMBNAIL)) {
            Drawn.write(decoder.decode(0), 1, Frame.THUMBNAIL, thumbnail);
        }
        return 1;
    }

    /** Decodes the first page, and those after it until the pixels of one large picture have been looked at. */
    private static int examineTiff(Path file, Content content, Path thumbnail)
            throws IOException, UnsoundFileException {
        TiffStructure structure = TiffStructure.read(content);
        SecondFormat.refuseInPicture(content, content.length());
        try (PictureDecoder decoder = new PictureDecoder(file, FileKind.TIFF, Frame.THUMBNAIL)) {
            long pixels = 0;
            for (int i = 0; i < structure.pages().size(); i++) {
                TiffStructure.Page page = structure.pages().get(i);
                pixels += (long) page.width() * page.height();
                if (i > 0 && pixels > Limits.PIXELS) {
                    break;
                }
                BufferedImage picture = decoder.decode(i);
                if (i == 0) {
                    Drawn.write(picture, 1, Frame.THUMBNAIL, thumbnail);
                }
            }
        }
        return structure.pages().size();
    }
}
