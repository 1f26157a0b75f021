package fr.sejour.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.dossier.DossierState;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhichPaperTest {

    private static final UUID EXTENSION = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    @ParameterizedTest
    @EnumSource
    void isFoundByItsNameInAddresses(PaperKind kind) {
        boolean several = kind.cause() == PaperKind.Cause.EXTENSION;
        PaperIdentity which = new PaperIdentity(kind, several ? EXTENSION : null);

        assertThat(PaperIdentity.ofFile(which.file())).contains(which);
    }

    @Test
    void anExtensionIsNamedByItself() {
        assertThat(PaperIdentity.ofExtension(EXTENSION).file())
                .isEqualTo("attestation-de-prolongation-01890a5d-ac96-774b-bcce-b302099a8057.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cloture",
                "CLOTURE.pdf",
                "attestation-de-prolongation.pdf",
                "attestation-de-prolongation-1.pdf",
                "cloture-01890a5d-ac96-774b-bcce-b302099a8057.pdf",
                "liste-des-pieces-justificatives.pdf"
            })
    void nothingElseHasAPaper(String name) {
        assertThat(PaperIdentity.ofFile(name)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlyADecidedDossierHasThePaperOfADecision(DossierState state) {
        assertThat(PaperKind.ofDecision(state).map(PaperKind::cause))
                .isIn(Optional.empty(), Optional.of(PaperKind.Cause.DECISION));
    }
}
