package fr.sejour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.sejour.account.franceconnect.FranceConnectSettings;
import org.junit.jupiter.api.Test;

class FranceConnectSettingsTest {

    @Test
    void aPartOfTheSettingsAloneIsRefusedByTheNamesOfAll() {
        assertThatThrownBy(() -> new FranceConnectSettings("https://franceconnect.example", "sejour", " "))
                .hasMessageContainingAll("sejour.franceconnect.issuer", ".client-id", ".client-secret");
    }

    @Test
    void noLogTellsTheSecret() {
        assertThat(new FranceConnectSettings("https://franceconnect.example", "sejour", "a-secret"))
                .asString()
                .doesNotContain("a-secret");
    }
}
