package fr.sejour.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PackedAnswersTest {

    private static final String PAGE =
            "{\"changes\":[" + "{\"node\":12,\"text\":\"Écrivez « Ëngjëll » – 3 œuvres…\"},".repeat(400) + "{}]}";

    @Test
    void aWholePageIsKeptInATenthAndComesBackAsItWas() throws IOException {
        String packed = PackedAnswers.packed(PAGE);

        assertThat(packed).hasSizeLessThan(PAGE.length() / 10);
        assertThat(PackedAnswers.unpacked(packed)).isEqualTo(PAGE);
    }

    @Test
    void aShortAnswerIsKeptAsItIs() throws IOException {
        String answer = "{\"syncId\":3,\"changes\":[]}";

        assertThat(PackedAnswers.packed(answer)).isEqualTo(answer);
        assertThat(PackedAnswers.unpacked(answer)).isEqualTo(answer);
    }

    @Test
    void beforeTheFirstAnswerThereIsNothing() throws IOException {
        assertThat(PackedAnswers.packed(null)).isNull();
        assertThat(PackedAnswers.unpacked(null)).isNull();
    }
}
