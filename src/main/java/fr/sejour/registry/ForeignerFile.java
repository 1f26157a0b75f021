package fr.sejour.registry;

import fr.sejour.shared.ForeignerNumber;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file of people for the registry, in UTF-8: a header line with the names of {@link #COLUMNS}, then one line a person, columns
 * parted by semicolons, without quotes. Blank lines count for nothing.
 *
 * @param people of the lines that are right, in their order
 * @param faults what is wrong, each with its line; they repeat nothing of what the line says of a person
 */
record ForeignerFile(List<CivilStatus> people, List<String> faults) {

    static final List<String> COLUMNS = List.of(
            "number",
            "birth_name",
            "usage_name",
            "first_names",
            "sex",
            "birth_date",
            "birth_country",
            "birth_place",
            "nationality");

    private static final int LONGEST = 200;
    private static final LocalDate FIRST_BIRTH_DATE = LocalDate.of(1900, 1, 1);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");
    // States that are no more have codes too, so no list of today's is asked.
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]");

    /** @throws IOException when there is no such file, or it cannot be read */
    static ForeignerFile read(Path file, LocalDate today) throws IOException {
        Reading reading = new Reading(today);
        // One character a byte, so that a line which is not UTF-8 is found with its number.
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reading.take(line.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return reading.end();
    }

    /** One pass over the lines. */
    private static final class Reading {

        private final LocalDate today;
        private final List<CivilStatus> people = new ArrayList<>();
        private final List<String> faults = new ArrayList<>();
        private final Map<String, Integer> linesByNumber = new HashMap<>();
        private int line;
        private boolean withHeader;

        Reading(LocalDate today) {
            this.today = today;
        }

        void take(byte[] bytes) {
            line++;
            String text;
            try {
                text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException otherwiseEncoded) {
                fault("is not UTF-8");
                return;
            }
            if (line == 1) {
                takeHeader(text);
            } else if (!text.isBlank()) {
                takePerson(text);
            }
        }

        ForeignerFile end() {
            if (line == 0) {
                faults.add("The file is empty");
            }
            return new ForeignerFile(List.copyOf(people), List.copyOf(faults));
        }

        private void takeHeader(String text) {
            String header = text.startsWith("\uFEFF") ? text.substring(1) : text;
            withHeader = header.strip().equals(String.join(";", COLUMNS));
            if (!withHeader) {
                fault("is not the header " + String.join(";", COLUMNS));
            }
        }

        private void takePerson(String text) {
            if (!withHeader) {
                return;
            }
            List<String> cells = Arrays.stream(text.split(";", -1))
                    .map(cell -> Normalizer.normalize(cell.strip(), Normalizer.Form.NFC))
                    .toList();
            if (cells.size() != COLUMNS.size()) {
                fault("has " + cells.size() + " columns, not " + COLUMNS.size());
                return;
            }
            if (text.indexOf('"') >= 0) {
                fault("holds a quotation mark: columns are not quoted");
                return;
            }
            int before = faults.size();
            for (int column = 0; column < cells.size(); column++) {
                checkText(COLUMNS.get(column), cells.get(column));
            }
            checkNumber(cells.get(0));
            check(!cells.get(1).isEmpty(), "birth_name is empty");
            Optional<Sex> sex = sex(cells.get(4));
            check(sex.isPresent(), "sex is neither FEMALE nor MALE");
            Optional<LocalDate> birthDate = day(cells.get(5));
            check(birthDate.isPresent(), "birth_date is not a day like 2009-05-31");
            birthDate.ifPresent(day -> {
                check(!day.isAfter(today), "birth_date is after today");
                check(!day.isBefore(FIRST_BIRTH_DATE), "birth_date is before " + FIRST_BIRTH_DATE);
            });
            check(COUNTRY.matcher(cells.get(6)).matches(), "birth_country is not two capital letters (ISO 3166-1)");
            check(COUNTRY.matcher(cells.get(8)).matches(), "nationality is not two capital letters (ISO 3166-1)");
            if (faults.size() == before) {
                people.add(new CivilStatus(
                        new ForeignerNumber(cells.get(0)),
                        cells.get(1),
                        emptyToNull(cells.get(2)),
                        cells.get(3),
                        sex.orElseThrow(),
                        birthDate.orElseThrow(),
                        cells.get(6),
                        cells.get(7),
                        cells.get(8)));
            }
        }

        private void checkText(String column, String cell) {
            check(cell.length() <= LONGEST, column + " is longer than " + LONGEST + " characters");
            check(!UNPRINTABLE.matcher(cell).find(), column + " holds a character that cannot be printed");
        }

        private void checkNumber(String number) {
            if (!TEN_DIGITS.matcher(number).matches()) {
                fault("number is not ten digits");
                return;
            }
            Integer earlier = linesByNumber.putIfAbsent(number, line);
            check(earlier == null, "number is that of line " + earlier);
        }

        private void check(boolean right, String otherwise) {
            if (!right) {
                fault(otherwise);
            }
        }

        private void fault(String what) {
            faults.add("Line " + line + ": " + what);
        }
    }

    private static Optional<Sex> sex(String cell) {
        return switch (cell) {
            case "FEMALE" -> Optional.of(Sex.FEMALE);
            case "MALE" -> Optional.of(Sex.MALE);
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(String cell) {
        try {
            return Optional.of(LocalDate.parse(cell, DAY));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static @Nullable String emptyToNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
