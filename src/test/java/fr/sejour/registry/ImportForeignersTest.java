package fr.sejour.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static sejour.db.Tables.FOREIGNER;

import fr.sejour.shared.ForeignerNumber;
import fr.sejour.testing.FreshDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code --import-foreigners=FILE} makes of right, wrong and doubled lines. */
class ImportForeignersTest {

    private static final String HEADER = String.join(";", ForeignerFile.COLUMNS);
    private static final String GRACE = "9912345678;N'Guessan;Koné;Affoué Grâce;FEMALE;2009-05-31;CI;Yamoussoukro;CI";
    private static final String ZABIHULLAH = "9912345679;Zabihullah;;;MALE;2008-02-29;AF;Kaboul;AF";
    private static final String NOTHING = "\nNothing was imported.";

    private static DSLContext database;
    private static String url;

    @TempDir
    Path folder;

    @BeforeAll
    static void migrate() {
        url = FreshDatabase.create("import_" + UUID.randomUUID().toString().replace("-", ""));
        Flyway.configure().dataSource(url, "postgres", "postgres").load().migrate();
        database = DSL.using(url, "postgres", "postgres");
    }

    @BeforeEach
    void nobodyIsKnown() {
        database.deleteFrom(FOREIGNER).execute();
    }

    @Test
    void peopleAreEnteredWithEveryPartOfTheirCivilStatus() throws IOException {
        assertThat(command(HEADER, GRACE, ZABIHULLAH)).isEqualTo("0 Imported: 2 new, 0 changed, 0 as before.");

        assertThat(registry().civilStatus(new ForeignerNumber("9912345678")))
                .contains(new CivilStatus(
                        new ForeignerNumber("9912345678"),
                        "N'Guessan",
                        "Koné",
                        "Affoué Grâce",
                        Sex.FEMALE,
                        LocalDate.of(2009, 5, 31),
                        "CI",
                        "Yamoussoukro",
                        "CI"));
        assertThat(registry().civilStatus(new ForeignerNumber("9912345679"))).hasValueSatisfying(person -> {
            assertThat(person.usageName()).isNull();
            assertThat(person.firstNames()).isEmpty();
        });
    }

    @Test
    void theSameFileTwiceChangesNothingAndAnotherOneChangesWhoeverIsInIt() throws IOException {
        command(HEADER, GRACE, ZABIHULLAH);

        assertThat(command(HEADER, GRACE, ZABIHULLAH)).isEqualTo("0 Imported: 0 new, 0 changed, 2 as before.");
        assertThat(command(HEADER, GRACE.replace("Koné", "Traoré"), ZABIHULLAH.replace("5679", "5680")))
                .isEqualTo("0 Imported: 1 new, 1 changed, 0 as before.");

        assertThat(database.fetchCount(FOREIGNER)).isEqualTo(3);
        assertThat(registry().civilStatus(new ForeignerNumber("9912345678")))
                .hasValueSatisfying(person -> assertThat(person.usageName()).isEqualTo("Traoré"));
    }

    @Test
    void permitsStay() throws IOException {
        EarlierPermit permit =
                new EarlierPermit(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1), "Document", "Mineur", "Expiré");
        command(HEADER, GRACE);
        CivilStatus grace =
                registry().civilStatus(new ForeignerNumber("9912345678")).orElseThrow();
        registry().put(grace, List.of(permit));

        command(HEADER, GRACE.replace("Koné", "Traoré"));

        assertThat(registry().permits(grace.number())).containsExactly(permit);
    }

    @Test
    void moreThanAreEnteredAtOnce() throws IOException {
        String people = IntStream.range(0, 2500)
                .mapToObj(index -> GRACE.replace("9912345678", String.valueOf(9_900_000_000L + index)))
                .collect(Collectors.joining("\n"));

        assertThat(command(HEADER, people)).isEqualTo("0 Imported: 2500 new, 0 changed, 0 as before.");
        assertThat(command(HEADER, people)).isEqualTo("0 Imported: 0 new, 0 changed, 2500 as before.");
    }

    /** Each the second of two lines; the first is right, and is not imported either. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "991234567;Bah;;Ali;MALE;2009-05-31;GN;Labé;GN           | number is not ten digits",
                "9912345678;Bah;;Ali;MALE;2009-05-31;GN;Labé;GN          | number is that of line 2",
                "9912345670;;;Ali;MALE;2009-05-31;GN;Labé;GN             | birth_name is empty",
                "9912345670;Bah;;Ali;M;2009-05-31;GN;Labé;GN             | sex is neither FEMALE nor MALE",
                "9912345670;Bah;;Ali;MALE;31/05/2009;GN;Labé;GN          | birth_date is not a day like 2009-05-31",
                "9912345670;Bah;;Ali;MALE;2009-02-29;GN;Labé;GN          | birth_date is not a day like 2009-05-31",
                "9912345670;Bah;;Ali;MALE;2999-01-01;GN;Labé;GN          | birth_date is after today",
                "9912345670;Bah;;Ali;MALE;1899-12-31;GN;Labé;GN          | birth_date is before 1900-01-01",
                "9912345670;Bah;;Ali;MALE;2009-05-31;Guinée;Labé;GN      | birth_country is not two capital letters (ISO 3166-1)",
                "9912345670;Bah;;Ali;MALE;2009-05-31;GN;Labé;gn          | nationality is not two capital letters (ISO 3166-1)",
                "9912345670;Bah;;Ali;MALE;2009-05-31;GN;Labé             | has 8 columns, not 9",
                "9912345670;\"Bah\";;Ali;MALE;2009-05-31;GN;Labé;GN      | holds a quotation mark: columns are not quoted",
                "9912345670;Bah;;A\u0007li;MALE;2009-05-31;GN;Labé;GN    | first_names holds a character that cannot be printed",
            })
    void aWrongLineIsToldAndNothingIsImported(String line, String fault) throws IOException {
        assertThat(command(HEADER, GRACE, line)).isEqualTo("1 Line 3: " + fault + "." + NOTHING);

        assertThat(database.fetchCount(FOREIGNER)).isZero();
    }

    @Test
    void everyFaultOfEveryLineIsTold() throws IOException {
        assertThat(command(HEADER, "1;;;;;;;;", "", GRACE, "2;Bah;;Ali;MALE;2009-05-31;GN;Labé;GN"))
                .isEqualTo("""
                        1 Line 2: number is not ten digits.
                        Line 2: birth_name is empty.
                        Line 2: sex is neither FEMALE nor MALE.
                        Line 2: birth_date is not a day like 2009-05-31.
                        Line 2: birth_country is not two capital letters (ISO 3166-1).
                        Line 2: nationality is not two capital letters (ISO 3166-1).
                        Line 5: number is not ten digits.""" + NOTHING);
    }

    @Test
    void aFileFromASpreadsheetIsRead() throws IOException {
        assertThat(command("\uFEFF" + HEADER + "\r\n" + GRACE + "\r\n\r\n"))
                .isEqualTo("0 Imported: 1 new, 0 changed, 0 as before.");
    }

    @Test
    void aLineInAnotherEncodingIsTold() throws IOException {
        assertThat(command(write(StandardCharsets.ISO_8859_1, HEADER, ZABIHULLAH, GRACE)))
                .isEqualTo("1 Line 3: is not UTF-8." + NOTHING);
    }

    @Test
    void withoutTheHeaderNothingIsRead() throws IOException {
        assertThat(command(GRACE, ZABIHULLAH)).isEqualTo("1 Line 1: is not the header " + HEADER + "." + NOTHING);
        assertThat(command("")).isEqualTo("1 Line 1: is not the header " + HEADER + "." + NOTHING);
        assertThat(command(Files.createFile(folder.resolve("empty.csv")))).isEqualTo("1 The file is empty." + NOTHING);
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        Path nowhere = folder.resolve("nowhere.csv");

        assertThat(command(nowhere))
                .isEqualTo("1 The file cannot be read: java.nio.file.NoSuchFileException: " + nowhere + NOTHING);
    }

    @Test
    void theCommandLineAsksForItAndNamesTheFile() {
        assertThat(ImportForeigners.isAskedFor("--import-foreigners=people.csv"))
                .isTrue();
        assertThat(ImportForeigners.isAskedFor("--server.port=9090")).isFalse();
        assertThat(told("--import-foreigners")).isEqualTo("1 Name the file: --import-foreigners=people.csv");
    }

    private static EmbeddedForeignerRegistry registry() {
        return new EmbeddedForeignerRegistry(database);
    }

    private String command(String... lines) throws IOException {
        return command(write(StandardCharsets.UTF_8, lines));
    }

    private static String command(Path file) {
        return told(
                "--import-foreigners=" + file,
                "--spring.main.banner-mode=off",
                "--sejour.durable-database=false",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres");
    }

    private static String told(String... arguments) {
        var out = new ByteArrayOutputStream();
        int code = ImportForeigners.run(new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
        return code + " "
                + out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n").strip();
    }

    private Path write(Charset encoding, String... lines) throws IOException {
        return Files.writeString(folder.resolve("people.csv"), String.join("\n", lines) + "\n", encoding);
    }
}
