package fr.sejour.account;

import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.PersonalData;
import fr.sejour.shared.SignedInApplicant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The copy of all that is kept about the person who asks, to read and to take elsewhere. */
@RestController
class OwnDataController {

    private final List<PersonalData> parts;

    OwnDataController(List<PersonalData> parts) {
        this.parts = List.copyOf(parts);
    }

    @GetMapping("/" + AccountAddresses.OWN_DATA)
    ResponseEntity<Map<String, List<?>>> copy(@AuthenticationPrincipal @Nullable SignedInApplicant applicant) {
        if (applicant == null) {
            throw new NotFoundException();
        }
        Map<String, List<?>> copy = new TreeMap<>();
        parts.forEach(part -> copy.put(part.part(), part.of(applicant.id())));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("mes-donnees.json")
                                .build()
                                .toString())
                .body(copy);
    }
}
