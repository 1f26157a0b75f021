package fr.sejour.printing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the service and the trying process say to each other: files and plain values, each with its kind, never objects of
 * Java.
 */
final class TrialProtocol {

    private TrialProtocol() {}

    /** @param files of the template, by name, and no others */
    record Trial(Map<String, byte[]> files, PaperRequest request) {}

    static void write(DataOutputStream output, Trial trial) throws IOException {
        output.writeInt(trial.files().size());
        for (Map.Entry<String, byte[]> file : trial.files().entrySet()) {
            output.writeUTF(file.getKey());
            writeBytes(output, file.getValue());
        }
        PaperRequest request = trial.request();
        output.writeUTF(request.template());
        output.writeUTF(request.language().toLanguageTag());
        output.writeUTF(request.title());
        output.writeUTF(request.issuedAt().toString());
        writeValues(output, request.values());
        output.writeInt(request.rows().size());
        for (Map<String, ? extends @Nullable Object> row : request.rows()) {
            writeValues(output, row);
        }
    }

    static Trial readTrial(DataInputStream input) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int left = input.readInt(); left > 0; left--) {
            files.put(input.readUTF(), readBytes(input));
        }
        String template = input.readUTF();
        Locale language = Locale.forLanguageTag(input.readUTF());
        String title = input.readUTF();
        Instant issuedAt = Instant.parse(input.readUTF());
        Map<String, @Nullable Object> values = readValues(input);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (int left = input.readInt(); left > 0; left--) {
            rows.add(readValues(input));
        }
        return new Trial(files, new PaperRequest(template, language, title, issuedAt, values, rows));
    }

    static void write(DataOutputStream output, Trials.Outcome outcome) throws IOException {
        switch (outcome) {
            case Trials.Printed(byte[] pdf) -> {
                output.writeBoolean(true);
                writeBytes(output, pdf);
            }
            case Trials.Refused(List<TemplateProblem> problems) -> {
                output.writeBoolean(false);
                output.writeInt(problems.size());
                for (TemplateProblem problem : problems) {
                    output.writeUTF(problem.file());
                    output.writeInt(problem.line());
                    output.writeUTF(problem.key());
                    output.writeInt(problem.arguments().size());
                    for (Object argument : problem.arguments()) {
                        writeValue(output, argument);
                    }
                }
            }
            case Trials.Stopped _ -> throw new IllegalArgumentException("Who is stopped says nothing");
        }
    }

    static Trials.Outcome readOutcome(DataInputStream input) throws IOException {
        if (input.readBoolean()) {
            return new Trials.Printed(readBytes(input));
        }
        List<TemplateProblem> problems = new ArrayList<>();
        for (int left = input.readInt(); left > 0; left--) {
            String file = input.readUTF();
            int line = input.readInt();
            String key = input.readUTF();
            List<Object> arguments = new ArrayList<>();
            for (int more = input.readInt(); more > 0; more--) {
                arguments.add(String.valueOf(readValue(input)));
            }
            problems.add(new TemplateProblem(file, line, key, arguments));
        }
        return new Trials.Refused(problems);
    }

    private static void writeValues(DataOutputStream output, Map<String, ? extends @Nullable Object> values)
            throws IOException {
        output.writeInt(values.size());
        for (Map.Entry<String, ? extends @Nullable Object> value : values.entrySet()) {
            output.writeUTF(value.getKey());
            writeValue(output, value.getValue());
        }
    }

    private static Map<String, @Nullable Object> readValues(DataInputStream input) throws IOException {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (int left = input.readInt(); left > 0; left--) {
            String name = input.readUTF();
            values.put(name, readValue(input));
        }
        return values;
    }

    private static void writeValue(DataOutputStream output, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> output.writeByte('0');
            case Boolean flag -> {
                output.writeByte('B');
                output.writeBoolean(flag);
            }
            case Integer number -> {
                output.writeByte('I');
                output.writeInt(number);
            }
            case Long number -> {
                output.writeByte('L');
                output.writeLong(number);
            }
            case Picture picture -> {
                output.writeByte('P');
                writeBytes(output, picture.bytes());
            }
            default -> {
                output.writeByte('T');
                writeBytes(output, value.toString().getBytes(UTF_8));
            }
        }
    }

    private static @Nullable Object readValue(DataInputStream input) throws IOException {
        int kind = input.readByte();
        return switch (kind) {
            case '0' -> null;
            case 'B' -> input.readBoolean();
            case 'I' -> input.readInt();
            case 'L' -> input.readLong();
            case 'P' -> Picture.of(readBytes(input));
            case 'T' -> new String(readBytes(input), UTF_8);
            default -> throw new IOException("Unknown kind of value " + kind);
        };
    }

    private static void writeBytes(DataOutputStream output, byte[] bytes) throws IOException {
        output.writeInt(bytes.length);
        output.write(bytes);
    }

    private static byte[] readBytes(DataInputStream input) throws IOException {
        int length = input.readInt();
        byte[] bytes = input.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
