package fr.sejour.paper;

import static org.jooq.impl.DSL.row;
import static sejour.db.Tables.ISSUED_PAPER;
import static sejour.db.Tables.TEMPLATE_SOURCE;

import fr.sejour.printing.Paper;
import fr.sejour.shared.DossierId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Issued papers in the database: added, read, and never changed. */
@Repository
class IssuedPaperStore {

    private final DSLContext database;

    IssuedPaperStore(DSLContext database) {
        this.database = database;
    }

    Optional<byte[]> find(DossierId dossier, PaperIdentity which) {
        return database.select(ISSUED_PAPER.CONTENT)
                .from(ISSUED_PAPER)
                .where(ISSUED_PAPER.DOSSIER.eq(dossier))
                .and(ISSUED_PAPER.KIND.eq(which.kind()))
                .and(ISSUED_PAPER.SUBJECT.isNotDistinctFrom(which.subject()))
                .fetchOptional(ISSUED_PAPER.CONTENT);
    }

    /**
     * Keeps a paper unless the dossier has it.
     *
     * @return SHA-256 of what was kept, in hexadecimal; empty when there was one before
     */
    Optional<String> add(DossierId dossier, PaperIdentity which, Paper paper, VerificationCode code, Instant issuedAt) {
        String sha256 = DigestUtils.sha256Hex(paper.pdf());
        int added = database.insertInto(ISSUED_PAPER)
                .set(ISSUED_PAPER.DOSSIER, dossier)
                .set(ISSUED_PAPER.KIND, which.kind())
                .set(ISSUED_PAPER.SUBJECT, which.subject())
                .set(ISSUED_PAPER.TEMPLATE_HASH, paper.templateHash())
                .set(ISSUED_PAPER.SHA256, sha256)
                .set(ISSUED_PAPER.SIZE, paper.pdf().length)
                .set(ISSUED_PAPER.CONTENT, paper.pdf())
                .set(ISSUED_PAPER.CODE_HASH, code.hash())
                .set(ISSUED_PAPER.ISSUED_AT, issuedAt)
                .onConflict(ISSUED_PAPER.DOSSIER, ISSUED_PAPER.KIND, ISSUED_PAPER.SUBJECT)
                .doNothing()
                .execute();
        if (added == 0) {
            return Optional.empty();
        }
        remember(paper);
        return Optional.of(sha256);
    }

    /** What the hash of its template stands for. */
    private void remember(Paper paper) {
        var rows = paper.sources().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(source -> row(paper.templateHash(), source.getKey(), source.getValue()))
                .toList();
        database.insertInto(TEMPLATE_SOURCE, TEMPLATE_SOURCE.HASH, TEMPLATE_SOURCE.FILE, TEMPLATE_SOURCE.SHA256)
                .valuesOfRows(rows)
                .onConflictDoNothing()
                .execute();
    }
}
