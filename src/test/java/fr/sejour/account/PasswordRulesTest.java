package fr.sejour.account;

import static fr.sejour.account.PasswordRules.Rule.DIGIT;
import static fr.sejour.account.PasswordRules.Rule.LENGTH;
import static fr.sejour.account.PasswordRules.Rule.LOWER_CASE;
import static fr.sejour.account.PasswordRules.Rule.NOT_COMMON;
import static fr.sejour.account.PasswordRules.Rule.NOT_THE_NUMBER;
import static fr.sejour.account.PasswordRules.Rule.SPECIAL;
import static fr.sejour.account.PasswordRules.Rule.UPPER_CASE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.shared.ForeignerNumber;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final ForeignerNumber NUMBER = new ForeignerNumber("4829103756");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rtk7!xqz",
                "Quatre murs & 1 toit",
                "Éclair-7 bleuté",
                "É7-écla1r",
                "Пароль-дом-7",
                "Demo-2026!",
                "Tr0mb0ne+Gla9on"
            })
    void holdsEveryRule(String password) {
        assertThat(broken(password)).isEmpty();
    }

    @Test
    void countsEightCharactersToAHundredAndTwentyEight() {
        assertThat(broken("Rtk7!xq")).containsExactly(LENGTH);
        assertThat(broken("Rtk7!xqz")).isEmpty();
        assertThat(broken("Rtk7!xqz" + "vw".repeat(60))).isEmpty();
        assertThat(broken("Rtk7!xqz" + "vw".repeat(60) + "v")).containsExactly(LENGTH);
    }

    @Test
    void countsACharacterOfTwoUnitsOnce() {
        assertThat(broken("Rtk7!x😀")).containsExactly(LENGTH);
        assertThat(broken("Rtk7!xq😀")).isEmpty();
    }

    @Test
    void wantsALetterOfEachCaseADigitAndASign() {
        assertThat(broken("rtk7!xqz")).containsExactly(UPPER_CASE);
        assertThat(broken("RTK7!XQZ")).containsExactly(LOWER_CASE);
        assertThat(broken("Rtkv!xqz")).containsExactly(DIGIT);
        assertThat(broken("Rtk7vxqz")).containsExactly(SPECIAL);
    }

    @Test
    void anAccentIsNoSpecialCharacterHoweverItIsWritten() {
        assertThat(broken("Rtk7éxqz")).containsExactly(SPECIAL);
        assertThat(broken("Rtk7e\u0301xqz")).containsExactly(SPECIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password1!",
                "P@ssw0rd",
                "P@$$w0rd!",
                "Azerty123!",
                "123Azerty!",
                "Motdepasse1*",
                "M0tDeP@sse",
                "Mot-de-passe-1",
                "Soleil2026!",
                "Marseille13!",
                "Bonjour#1",
                "JeTAime1!",
                "Aminata2009!",
                "Fatoumata-93",
                "Azertyazerty1!",
                "Aaaa1111!!",
                "Abcd1234!",
                "Qwertz.99",
                "Élodie-2010",
                "I1oveY0u!"
            })
    void refusesACommonWordHoweverItIsAdorned(String password) {
        assertThat(broken(password)).containsExactly(NOT_COMMON);
    }

    @Test
    void acceptsACommonWordAmongMuchElse() {
        assertThat(broken("Soleil-48-21-37-90")).isEmpty();
        assertThat(broken("Soleil-vert-7 cailloux")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xk-4829103756", "Xk 48 29 10 37 56", "7Xk-4829103756-9", "4829Xk!103756"})
    void refusesTheForeignerNumberAlsoWhenItIsSetApart(String password) {
        assertThat(broken(password)).containsExactly(NOT_THE_NUMBER);
    }

    @Test
    void acceptsAPartOfTheForeignerNumber() {
        assertThat(broken("Xk-482910375")).isEmpty();
    }

    @Test
    void nothingTypedHoldsNoRule() {
        assertThat(broken("")).containsExactly(PasswordRules.Rule.values());
    }

    private static Set<PasswordRules.Rule> broken(String password) {
        return PasswordRules.broken(password, NUMBER);
    }
}
