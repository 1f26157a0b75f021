package fr.sejour.paper;

import static sejour.db.Tables.ISSUED_PAPER;
import static sejour.db.Tables.PAPER_WITHDRAWAL;

import fr.sejour.dossier.DossierRows;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;

/** What is known of issued papers beside their bytes, and their withdrawal. */
@Repository
class IssuedRows {

    private final DSLContext database;

    IssuedRows(DSLContext database) {
        this.database = database;
    }

    Optional<IssuedRow> byCode(VerificationCode code) {
        return rows(ISSUED_PAPER.CODE_HASH.eq(code.hash())).fetchOptional(IssuedRows::row);
    }

    /** @param sha256 in hexadecimal */
    Optional<IssuedRow> byFile(String sha256) {
        return rows(ISSUED_PAPER.SHA256.eq(sha256)).limit(1).fetchOptional(IssuedRows::row);
    }

    /** In the order in which they were issued. */
    List<IssuedRow> of(DossierId dossier) {
        return rows(ISSUED_PAPER.DOSSIER.eq(dossier))
                .orderBy(ISSUED_PAPER.ISSUED_AT, ISSUED_PAPER.ID)
                .fetch(IssuedRows::row);
    }

    /** Those of an applicant that were withdrawn. */
    List<IssuedRow> withdrawn(ApplicantId applicant) {
        return rows(PAPER_WITHDRAWAL.PAPER.isNotNull())
                .and(DossierRows.isOf(applicant, ISSUED_PAPER.DOSSIER))
                .fetch(IssuedRows::row);
    }

    /** @return whether it was not withdrawn before */
    boolean withdraw(UUID paper, AgentId agent, String reason, Instant at) {
        return database.insertInto(PAPER_WITHDRAWAL)
                        .set(PAPER_WITHDRAWAL.PAPER, paper)
                        .set(PAPER_WITHDRAWAL.AGENT, agent)
                        .set(PAPER_WITHDRAWAL.REASON, reason)
                        .set(PAPER_WITHDRAWAL.WITHDRAWN_AT, at)
                        .onConflict(PAPER_WITHDRAWAL.PAPER)
                        .doNothing()
                        .execute()
                == 1;
    }

    private SelectConditionStep<? extends Record> rows(Condition which) {
        return database.select(
                        ISSUED_PAPER.ID,
                        ISSUED_PAPER.DOSSIER,
                        ISSUED_PAPER.KIND,
                        ISSUED_PAPER.SUBJECT,
                        ISSUED_PAPER.ISSUED_AT,
                        PAPER_WITHDRAWAL.REASON)
                .from(ISSUED_PAPER)
                .leftJoin(PAPER_WITHDRAWAL)
                .on(PAPER_WITHDRAWAL.PAPER.eq(ISSUED_PAPER.ID))
                .where(which);
    }

    private static IssuedRow row(Record row) {
        return new IssuedRow(
                row.get(ISSUED_PAPER.ID),
                row.get(ISSUED_PAPER.DOSSIER),
                new PaperIdentity(row.get(ISSUED_PAPER.KIND), row.get(ISSUED_PAPER.SUBJECT)),
                row.get(ISSUED_PAPER.ISSUED_AT),
                Optional.ofNullable(row.get(PAPER_WITHDRAWAL.REASON)));
    }
}
