package fr.sejour.paper;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of the papers of a dossier.
 *
 * @param subject the extension that an attestation is about; null for the kinds that exist at most once a dossier
 */
record PaperIdentity(PaperKind kind, @Nullable UUID subject) {

    private static final String ENDING = ".pdf";
    private static final String UUID_FORM = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern FILE = Pattern.compile("([a-z-]+?)(?:-(" + UUID_FORM + "))?\\.pdf");

    static PaperIdentity only(PaperKind kind) {
        return new PaperIdentity(kind, null);
    }

    static PaperIdentity ofExtension(UUID extension) {
        return new PaperIdentity(PaperKind.EXTENSION_ATTESTATION, extension);
    }

    /** The paper that has this name in addresses; empty when there is none. */
    static Optional<PaperIdentity> ofFile(String name) {
        Matcher file = FILE.matcher(name);
        if (!file.matches()) {
            return Optional.empty();
        }
        String subject = file.group(2);
        return Arrays.stream(PaperKind.values())
                .filter(kind -> kind.slug().equals(file.group(1)))
                .filter(kind -> (kind.cause() == PaperKind.Cause.EXTENSION) == (subject != null))
                .findFirst()
                .map(kind -> new PaperIdentity(kind, subject == null ? null : UUID.fromString(subject)));
    }

    /** Its name in addresses. */
    String file() {
        return kind.slug() + (subject == null ? "" : "-" + subject) + ENDING;
    }
}
