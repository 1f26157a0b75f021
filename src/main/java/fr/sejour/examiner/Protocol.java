package fr.sejour.examiner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/** What the service and its examining process say to each other, over the process's standard input and output. */
final class Protocol {

    private static final int WHOLE = 'E';
    private static final int SURVEY = 'S';
    private static final int DRAW = 'D';
    private static final String NONE = "";

    private Protocol() {}

    /** A request of the service. */
    sealed interface Request {

        Path file();

        /** A file that does not exist yet, for the picture. */
        Path picture();

        /**
         * Examine a file.
         *
         * @param whole whether pictures are decoded; else only how they are built is looked at, and none is made
         */
        record Examine(Path file, Path picture, boolean whole) implements Request {}

        /** Draw a page of a sound file. */
        record Draw(Path file, Path picture, Page page, PageFrame frame) implements Request {}
    }

    static void write(DataOutputStream output, Request request) throws IOException {
        output.writeUTF(request.file().toString());
        output.writeUTF(request.picture().toString());
        switch (request) {
            case Request.Examine examine -> output.writeByte(examine.whole() ? WHOLE : SURVEY);
            case Request.Draw draw -> {
                output.writeByte(DRAW);
                output.writeUTF(draw.page().kind().name());
                output.writeInt(draw.page().number());
                output.writeInt(draw.frame().width());
                output.writeInt(draw.frame().height());
            }
        }
    }

    static Request readRequest(DataInputStream input) throws IOException {
        Path file = Path.of(input.readUTF());
        Path picture = Path.of(input.readUTF());
        int kind = input.readByte();
        return switch (kind) {
            case WHOLE, SURVEY -> new Request.Examine(file, picture, kind == WHOLE);
            case DRAW -> {
                Page page = new Page(FileKind.valueOf(input.readUTF()), input.readInt());
                yield new Request.Draw(file, picture, page, new PageFrame(input.readInt(), input.readInt()));
            }
            default -> throw new IOException("Unknown request " + kind);
        };
    }

    static void write(DataOutputStream output, Verdict verdict) throws IOException {
        switch (verdict) {
            case Verdict.Sound(FileKind kind, int pages) -> {
                output.writeBoolean(true);
                output.writeUTF(kind.name());
                output.writeInt(pages);
            }
            case Verdict.Unsound(FileFault fault, FileKind kind) -> {
                output.writeBoolean(false);
                output.writeUTF(fault.name());
                output.writeUTF(kind == null ? NONE : kind.name());
            }
        }
    }

    static Verdict readVerdict(DataInputStream input) throws IOException {
        if (input.readBoolean()) {
            return new Verdict.Sound(FileKind.valueOf(input.readUTF()), input.readInt());
        }
        FileFault fault = FileFault.valueOf(input.readUTF());
        String kind = input.readUTF();
        return new Verdict.Unsound(fault, kind.equals(NONE) ? null : FileKind.valueOf(kind));
    }
}
