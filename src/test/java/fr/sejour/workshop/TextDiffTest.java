package fr.sejour.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.workshop.TextDiff.Change;
import fr.sejour.workshop.TextDiff.Line;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What designers see of two versions. */
class TextDiffTest {

    @Test
    void aChangedLineIsOneTakenAwayAndOneAddedWithSomeAround() {
        assertThat(signs("a\nb\nc\nd\ne\nf\ng\nh\ni", "a\nb\nc\nd\nX\nf\ng\nh\ni"))
                .isEqualTo(" b c d-e+X f g h");
    }

    @Test
    void linesBetweenTwoChangesAreLeftOut() {
        String old = IntStream.range(0, 20).mapToObj(Integer::toString).collect(Collectors.joining("\n"));

        assertThat(signs(old, old.replace("2\n", "").replace("\n19", "\nZ")))
                .startsWith(" 0 1-2 3 4 5…")
                .endsWith("-19+Z");
    }

    @Test
    void nothingDiffersBetweenEqualTexts() {
        assertThat(TextDiff.between("a\nb", "a\nb")).isEmpty();
    }

    @Test
    void textsWithNothingInCommonAreShownOneAfterTheOther() {
        String old = "a\n".repeat(2000);
        String now = "b\n".repeat(2000);

        List<Line> lines = TextDiff.between(old, now);

        assertThat(lines).hasSize(4000);
        assertThat(lines.getFirst()).isEqualTo(new Line(Change.REMOVED, 1, "a"));
        assertThat(lines.getLast()).isEqualTo(new Line(Change.ADDED, 2000, "b"));
    }

    @Test
    void textsTooLongToCompareAreShownOneAfterTheOther() {
        String old = "a\n".repeat(5001);

        List<Line> lines = TextDiff.between(old, old + "b\n");

        assertThat(lines).hasSize(10_003);
        assertThat(lines.getLast()).isEqualTo(new Line(Change.ADDED, 5002, "b"));
        assertThat(TextDiff.between(old, old)).isEmpty();
    }

    /** Few lines, so that all are shown. */
    @Property
    void whatIsShownMakesOneTextOfTheOther(
            @ForAll @Size(max = 4) List<@IntRange(max = 2) Integer> old,
            @ForAll @Size(max = 4) List<@IntRange(max = 2) Integer> now) {
        List<Line> lines = TextDiff.between(text(old), text(now));

        if (old.equals(now)) {
            assertThat(lines).isEmpty();
        } else {
            assertThat(without(lines, Change.ADDED)).isEqualTo(text(old));
            assertThat(without(lines, Change.REMOVED)).isEqualTo(text(now));
        }
    }

    private static String text(List<Integer> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String without(List<Line> lines, Change change) {
        return lines.stream()
                .filter(line -> line.change() != change)
                .map(line -> line.text() + "\n")
                .collect(Collectors.joining());
    }

    private static String signs(String old, String now) {
        return TextDiff.between(old, now).stream()
                .map(line -> switch (line.change()) {
                    case SAME -> " " + line.text();
                    case REMOVED -> "-" + line.text();
                    case ADDED -> "+" + line.text();
                    case LEFT_OUT -> "…";
                })
                .collect(Collectors.joining());
    }
}
