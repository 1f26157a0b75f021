package fr.sejour.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ColoursTest {

    private static final Colours COLOURS = new Colours("""
            html {
              --accent: light-dark(#00ff00, #00aa00);
              --paper-mark: #ff0000;
              --font: serif;
            }
            """);

    @Test
    void aTokenHasAColourForLightScreensAndOneForDarkOnes() {
        assertThat(COLOURS.light("a { color: var(--accent); }")).isEqualTo("a { color: #00ff00; }");
        assertThat(COLOURS.dark("a { color: var(--accent); }")).isEqualTo("a { color: #00aa00; }");
        assertThat(COLOURS.dark("var(--paper-mark)")).isEqualTo("#ff0000");
    }

    @Test
    void aMinifiedStyleSheetIsReadAsWell() {
        Colours minified = new Colours("html{--accent:light-dark(#00ff00,#00aa00);--paper-mark: #ff0000}");

        assertThat(minified.dark("var(--accent) var(--paper-mark)")).isEqualTo("#00aa00 #ff0000");
    }

    @Test
    void aFileThatMustHoldColoursGetsThoseOfToday() {
        assertThat(COLOURS.today("<!-- #0a5c6b = accent #ff0000 = paper-mark --> #0a5c6b #ff0000 #123456"))
                .isEqualTo("<!-- #00ff00 = accent #ff0000 = paper-mark --> #00ff00 #ff0000 #123456");
    }

    @Test
    void whatIsNoTokenIsRefused() {
        assertThatThrownBy(() -> COLOURS.light("var(--accnt)")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> COLOURS.today("#0a5c6b = accnt")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> COLOURS.light("var(--font)")).isInstanceOf(IllegalArgumentException.class);
    }
}
