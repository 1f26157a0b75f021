package fr.sejour.examiner;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Examines a file by its content alone; its name plays no part. */
final class FileExamination {

    private static final int UPRIGHT = 1;

    private FileExamination() {}

    /** The thumbnail of a sound picture is made on the way when it is examined whole; a PDF's is drawn apart. */
    static Verdict of(Protocol.Request.Examine request) throws IOException {
        Path file = request.file();
        FileContent content = FileContent.of(file);
        FileKind kind = null;
        try {
            Optional<FileKind> read = Signature.read(content);
            if (read.isEmpty()) {
                return new Verdict.Unsound(ForeignFormat.name(content), null);
            }
            kind = read.get();
            int pages = kind == FileKind.PDF ? PdfExamination.examine(file, content) : picture(kind, content, request);
            return new Verdict.Sound(kind, pages);
        } catch (UnsoundFileException unsound) {
            return new Verdict.Unsound(unsound.fault(), kind);
        }
    }

    /** The number of its pages. */
    private static int picture(FileKind kind, FileContent content, Protocol.Request.Examine request)
            throws IOException, UnsoundFileException {
        Structure structure = Structure.read(kind, content);
        SecondFormat.refuseInPicture(content, structure.end());
        if (request.whole()) {
            try (PictureDecoder decoder = new PictureDecoder(request.file(), kind, PageFrame.THUMBNAIL)) {
                open(structure, decoder, content, request.picture());
            }
        }
        return structure.pages();
    }

    private static void open(Structure structure, PictureDecoder decoder, FileContent content, Path thumbnail)
            throws IOException, UnsoundFileException {
        switch (structure) {
            case JpegStructure jpeg -> small(decoder.decodeJpeg(jpeg), jpeg.orientation(), thumbnail);
            case PngStructure _ -> small(decoder.decode(0), UPRIGHT, thumbnail);
            // Pixels that stand there as they are need no decoding: there are as many as the header says.
            case BmpStructure bmp ->
                small(bmp.isPlainColour() ? bmp.shrunk(content) : decoder.decode(0), UPRIGHT, thumbnail);
            case TiffStructure tiff -> openTiff(tiff, decoder, thumbnail);
        }
    }

    private static void small(BufferedImage picture, int orientation, Path thumbnail) throws IOException {
        DrawnPage.write(picture, orientation, PageFrame.THUMBNAIL, thumbnail);
    }

    /** Decodes the first page, and those after it until the pixels of one large picture have been looked at. */
    private static void openTiff(TiffStructure structure, PictureDecoder decoder, Path thumbnail)
            throws IOException, UnsoundFileException {
        long pixels = 0;
        for (int i = 0; i < structure.pages(); i++) {
            TiffStructure.Page page = structure.sizes().get(i);
            pixels += (long) page.width() * page.height();
            if (i > 0 && pixels > Limits.PIXELS) {
                break;
            }
            BufferedImage picture = decoder.decode(i);
            if (i == 0) {
                small(picture, UPRIGHT, thumbnail);
            }
        }
    }
}
