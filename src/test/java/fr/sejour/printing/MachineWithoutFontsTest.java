package fr.sejour.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A small server may have no font at all. */
@EnabledOnOs(OS.LINUX)
class MachineWithoutFontsTest {

    @TempDir
    Path folder;

    @Test
    void papersArePrintedWithTheFontsOfTheProgram() throws Exception {
        Path noFonts = Files.writeString(folder.resolve("fonts.conf"), "<?xml version=\"1.0\"?><fontconfig/>");
        Path paper = folder.resolve("paper.pdf");
        Path output = folder.resolve("output.txt");
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Printing.class.getName(),
                paper.toString());
        program.environment().put("FONTCONFIG_FILE", noFonts.toString());

        Process process = program.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        assertThat(PdfFile.keep("receipt-without-fonts", Files.readAllBytes(paper))
                        .text())
                .contains("Nom de naissance Ðurić\n");
    }

    /** Prints the receipt of the samples into the file that it is told. */
    static final class Printing {

        private Printing() {}

        public static void main(String[] arguments) throws Exception {
            PaperEngine engine = new PaperEngine(TemplateFiles.in(Samples.REPORTS));
            Files.write(
                    Path.of(arguments[0]),
                    engine.print(Samples.receiptWith(Map.of("birthName", "Ðurić")))
                            .pdf());
        }
    }
}
