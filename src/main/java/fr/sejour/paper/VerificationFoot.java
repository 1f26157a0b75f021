package fr.sejour.paper;

import fr.sejour.printing.PaperRequest;
import fr.sejour.printing.Picture;
import fr.sejour.shared.ServiceAddress;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What stands in the foot of an issued paper so that anybody can ask whether it is authentic: the address of the public page,
 * the code, and both as a QR code. Previews have none.
 */
@Component
class VerificationFoot {

    private final SecureRandom random = new SecureRandom();
    private final ServiceAddress address;

    VerificationFoot(ServiceAddress address) {
        this.address = address;
    }

    VerificationCode newCode() {
        return VerificationCode.random(random);
    }

    /** The paper with this code in its foot. */
    PaperRequest under(PaperRequest paper, VerificationCode code) {
        String page = address.page(Verification.ADDRESS);
        Map<String, Object> foot = Map.of(
                "verification", page,
                "verificationCode", code.grouped(),
                "verificationPicture", Picture.qrCode(page + "/" + code.signs()));
        List<Map<String, @Nullable Object>> rows =
                paper.rows().stream().map(row -> together(row, foot)).toList();
        return new PaperRequest(
                paper.template(), paper.language(), paper.title(), paper.issuedAt(), paper.values(), rows);
    }

    private static Map<String, @Nullable Object> together(
            Map<String, ? extends @Nullable Object> row, Map<String, Object> more) {
        Map<String, @Nullable Object> all = new HashMap<>(row);
        all.putAll(more);
        return all;
    }
}
