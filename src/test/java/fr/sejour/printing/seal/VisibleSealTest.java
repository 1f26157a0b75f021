package fr.sejour.printing.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader of 2D-Doc gets from the picture on a paper. */
class VisibleSealTest {

    private static final Instant DAY = Instant.parse("2020-04-06T10:00:00Z");

    @TempDir
    Path folder;

    private SealKey key;

    @BeforeEach
    void makeAKey() {
        key = SpecimenKey.keptIn(folder.resolve("key.p12"), DAY);
    }

    @Test
    void theMessageIsThatOfTheSpecificationsOwnSpecimen() {
        String text = text(specimen());

        assertThat(text.substring(0, text.indexOf('\u001f')))
                .isEqualTo("DC04FR0000011CE91CE91301FR6J26K92012020040123591236L010420206PAUTORISE A TRAVAILLER\u001d"
                        + "6Q750312052162SPECIMEN\u001d63BERTHIER SPECIMEN\u001d60NATACHA/CORINNE\u001d68F69120719736ABUENOS AIRES"
                        + "\u001d6CAR67AR6U145 AVENUE DES SPECIMENS\u001d6W750006XPARIS\u001d"
                        + "6N010520206O300620206YFR");
        assertThat(text.substring(text.indexOf('\u001f') + 1)).hasSize(103).matches("[A-Z2-7]+");
    }

    @Test
    void thePictureIsReadBackAndItsSignatureIsThatOfTheKey() throws Exception {
        BitMatrix picture = seal().seal(specimen(), DAY).orElseThrow();

        String read = VisibleSeals.read(picture);

        assertThat(VisibleSeals.isSignedWith(read, key.certificate())).isTrue();
        assertThat(VisibleSeals.fields(read))
                .containsEntry("6J", "2")
                .containsEntry("62", "SPECIMEN")
                .containsEntry("6Q", "7503120521")
                .containsEntry("6Y", "FR");
    }

    @Test
    void oneChangedSignIsTold() throws Exception {
        String read = text(specimen());

        for (int place : new int[] {5, 14, 20, 30, read.indexOf("SPECIMEN"), read.length() - 1, read.length() - 90}) {
            char other = read.charAt(place) == 'B' ? 'C' : 'B';
            String changed = read.substring(0, place) + other + read.substring(place + 1);
            assertThat(VisibleSeals.isSignedWith(changed, key.certificate()))
                    .as("sign %d", place)
                    .isFalse();
        }
        assertThat(VisibleSeals.isSignedWith(read, key.certificate())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Çelik-Łópez, CELIK LOPEZ",
        "N'Guessan, N GUESSAN",
        "Bœuf Æsir Straße, BOEUF AESIR STRASSE",
        "Thị Ánh Đỗ, THI ANH DO"
    })
    void namesAreWrittenInTheLettersOf2dDoc(String name, String written) {
        assertThat(new VisibleSealMessage().text("62", 38, name).data()).contains("62" + written + "\u001d");
    }

    @Test
    void aLongTextIsCutAndMarkedAsCutAndOneThatJustFitsNeedsNoEnd() {
        assertThat(new VisibleSealMessage().text("62", 5, "abcdefgh").data()).contains("62ABCD\u001e");
        assertThat(new VisibleSealMessage().text("62", 5, "abcde").data()).contains("62ABCDE");
        assertThat(new VisibleSealMessage().text("62", 5, "abcd").data()).contains("62ABCD\u001d");
        assertThat(new VisibleSealMessage().text("63", 5, " ").data()).contains("");
        assertThat(new VisibleSealMessage()
                        .names("60", 60, "Jean-Luc Éric  Zoé")
                        .data())
                .contains("60JEAN LUC/ERIC/ZOE\u001d");
    }

    @Test
    void aNameInOtherLettersIsNotWrittenAtAll() {
        assertThat(seal().seal(new VisibleSealMessage().text("62", 38, "محمد"), DAY))
                .isEmpty();
        assertThat(seal().seal(new VisibleSealMessage().fixed("6J", "é"), DAY)).isEmpty();
    }

    @Test
    void onlyAKeyOfP256AndNamesOfFourSignsWillDo() {
        SealKey rsa = SealKey.open(TestKeys.rsa(folder, 3072, DAY), TestKeys.PASSWORD, "");

        assertThatThrownBy(() -> new VisibleSeal(rsa, "FR00", "0001", DAY)).hasMessageContaining("P-256");
        assertThatThrownBy(() -> new VisibleSeal(key, "FR0", "0001", DAY)).hasMessageContaining("four signs");
        assertThatThrownBy(() -> new VisibleSeal(key, "FR00", "0001", DAY.minusSeconds(100_000)))
                .hasMessageContaining("valid from");
        assertThatThrownBy(() -> seal().seal(specimen(), DAY.plusSeconds(400_000_000)))
                .hasMessageContaining("valid from");
    }

    private VisibleSeal seal() {
        return new VisibleSeal(key, VisibleSeal.SPECIMEN_AUTHORITY, VisibleSeal.SPECIMEN_CERTIFICATE, DAY);
    }

    private String text(VisibleSealMessage message) {
        return seal().text(message, DAY).orElseThrow();
    }

    /** The specimen of type 13 in the specification, without its category of permit. */
    private static VisibleSealMessage specimen() {
        return new VisibleSealMessage()
                .fixed("6J", "2")
                .fixed("6K", "9201202004012359123")
                .day("6L", LocalDate.of(2020, 4, 1))
                .text("6P", 40, "Autorisé à travailler")
                .text("6Q", 10, "7503120521")
                .text("62", 38, "Specimen")
                .text("63", 38, "Berthier-Specimen")
                .names("60", 60, "Natacha Corinne")
                .fixed("68", "F")
                .day("69", LocalDate.of(1973, 7, 12))
                .text("6A", 32, "Buenos Aires")
                .fixed("6C", "AR")
                .fixed("67", "AR")
                .text("6U", 38, "145 avenue des Spécimens")
                .fixed("6W", "75000")
                .text("6X", 32, "Paris")
                .day("6N", LocalDate.of(2020, 5, 1))
                .day("6O", LocalDate.of(2020, 6, 30))
                .fixed("6Y", "FR");
    }
}
