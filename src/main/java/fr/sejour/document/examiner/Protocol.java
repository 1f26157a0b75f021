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

        Path thumbnail();

        /** Examine a file. */
        record Examine(Path file, Path thumbnail) implements Request {}

        /** Draw the first page of a sound PDF. */
        record Draw(Path file, Path thumbnail) implements Request {}
    }

    static void write(DataOutputStream output, Request request) throws IOException {
        output.writeByte(
                switch (request) {
                    case Request.Examine _ -> 'E';
                    case Request.Draw _ -> 'D';
                });
        output.writeUTF(request.file().toString());
        output.writeUTF(request.thumbnail().toString());
        output.flush();
    }

    static Request readRequest(DataInputStream input) throws IOException {
        int kind = input.readByte();
        Path file = Path.of(input.readUTF());
        Path thumbnail = Path.of(input.readUTF());
        return switch (kind) {
            case 'E' -> new Request.Examine(file, thumbnail);
            case 'D' -> new Request.Draw(file, thumbnail);
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
