package fr.sejour.document.examiner;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/** What the service and its examining process say to each other, over the process's standard input and output. */
final class Protocol {

    /** Sent once by the process when it is ready. */
    static final int READY = 'R';

    private static final String NONE = "";

    private Protocol() {}

    /** A request of the service. */
    sealed interface Request {

        Path file();

        /** A file that does not exist yet, for the picture. */
        Path picture();

        /** Examine a file. */
        record Examine(Path file, Path picture) implements Request {}

        /** Draw a page of a sound file. */
        record Draw(Path file, Path picture, Page page, Frame frame) implements Request {}
    }

    static void write(DataOutputStream output, Request request) throws IOException {
        output.writeUTF(request.file().toString());
        output.writeUTF(request.picture().toString());
        switch (request) {
            case Request.Examine _ -> output.writeByte('E');
            case Request.Draw draw -> {
                output.writeByte('D');
                output.writeUTF(draw.page().kind().name());
                output.writeInt(draw.page().number());
                output.writeInt(draw.frame().width());
                output.writeInt(draw.frame().height());
            }
        }
        output.flush();
    }

    static Request readRequest(DataInputStream input) throws IOException {
        Path file = Path.of(input.readUTF());
        Path picture = Path.of(input.readUTF());
        int kind = input.readByte();
        return switch (kind) {
            case 'E' -> new Request.Examine(file, picture);
            case 'D' -> {
                Page page = new Page(FileKind.valueOf(input.readUTF()), input.readInt());
                yield new Request.Draw(file, picture, page, new Frame(input.readInt(), input.readInt()));
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
            case Verdict.Unsound(Fault fault, FileKind kind) -> {
                output.writeBoolean(false);
                output.writeUTF(fault.name());
                output.writeUTF(kind == null ? NONE : kind.name());
            }
        }
        output.flush();
    }

    static Verdict readVerdict(DataInputStream input) throws IOException {
        if (input.readBoolean()) {
            return new Verdict.Sound(FileKind.valueOf(input.readUTF()), input.readInt());
        }
        Fault fault = Fault.valueOf(input.readUTF());
        String kind = input.readUTF();
        return new Verdict.Unsound(fault, kind.equals(NONE) ? null : FileKind.valueOf(kind));
    }
}
