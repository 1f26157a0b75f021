package fr.sejour.paper;

import fr.sejour.dossier.Dossiers;
import fr.sejour.dossier.Filed;
import fr.sejour.instruction.Extension;
import fr.sejour.instruction.Extensions;
import fr.sejour.shared.Dates;
import fr.sejour.shared.SiteAddresses;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Tells any person whether the service issued a paper, and whether the paper is still valid. */
@Service
public class Verification {

    /** Path of the public page; the code of a paper may follow after a slash. */
    public static final String ADDRESS = "/" + SiteAddresses.VERIFICATION;

    /** Number of signs of a code. */
    public static final int CODE_LENGTH = VerificationCode.LENGTH;

    /** No paper has it: what cannot be a code is looked for like one that could, and not found. */
    private static final VerificationCode NONE = new VerificationCode("");

    private final IssuedRows rows;
    private final Dossiers dossiers;
    private final Extensions extensions;
    private final Clock clock;

    Verification(IssuedRows rows, Dossiers dossiers, Extensions extensions, Clock clock) {
        this.rows = rows;
        this.dossiers = dossiers;
        this.extensions = extensions;
        this.clock = clock;
    }

    /** The paper that bears the typed code; empty when no paper does. Case and separators do not matter. */
    public Optional<VerifiedPaper> byCode(String typed) {
        return rows.byCode(VerificationCode.read(typed).orElse(NONE)).map(this::told);
    }

    /** Whether the text has the form of a code, even if no paper bears it. */
    public boolean isCode(String typed) {
        return VerificationCode.read(typed).isPresent();
    }

    /**
     * The issued paper whose file is identical to this one; empty when there is none.
     *
     * @param sha256 SHA-256 of the file, 32 bytes
     */
    public Optional<VerifiedPaper> byFile(byte[] sha256) {
        return rows.byFile(HexFormat.of().formatHex(sha256)).map(this::told);
    }

    private VerifiedPaper told(IssuedRow row) {
        Filed dossier = dossiers.filed(row.dossier()).orElseThrow();
        List<Extension> all = extensions.of(row.dossier());
        return new VerifiedPaper(
                row.which().kind().key("title"),
                dossier.number(),
                Dates.day(row.issuedAt()),
                VerifiedPaper.initials(dossier.snapshot().civilStatus()),
                row.subject(all)
                        .map(own -> new VerifiedPaper.Validity(own.from(), own.to()))
                        .orElse(null),
                row.standing(dossier.state(), all, LocalDate.now(clock)));
    }
}
