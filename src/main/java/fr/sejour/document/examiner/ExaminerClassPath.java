package fr.sejour.document.examiner;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;

/** How the examining process finds its classes: its own and the few libraries that it needs, nothing else. */
final class ExaminerClassPath {

    private static final List<Class<?>> NEEDED =
            List.of(ExaminerMain.class, PDDocument.class, RandomAccessRead.class, FontBoxFont.class, LogFactory.class);

    private ExaminerClassPath() {}

    /** The last arguments of the command line: class path and main class. */
    static List<String> arguments() {
        if (isFile(location(ExaminerMain.class))) {
            String path = NEEDED.stream()
                    .map(ExaminerClassPath::location)
                    .map(ExaminerClassPath::file)
                    .collect(Collectors.joining(System.getProperty("path.separator")));
            return List.of("-cp", path, ExaminerMain.class.getName());
        }
        return List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "-Dloader.main=" + ExaminerMain.class.getName(),
                "org.springframework.boot.loader.launch.PropertiesLauncher");
    }

    /** Not so inside Spring Boot's single jar, whose own launcher then finds everything. */
    private static boolean isFile(URL location) {
        return location.getProtocol().equals("file");
    }

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static String file(URL location) {
        try {
            return Path.of(location.toURI()).toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
