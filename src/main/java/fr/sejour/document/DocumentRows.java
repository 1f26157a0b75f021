package fr.sejour.document;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;
import static sejour.db.Tables.SUPPORTING_DOCUMENT;

import fr.sejour.shared.DossierId;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;

/** How supporting documents are read inside the one query that reads a whole dossier. */
public final class DocumentRows {

    private DocumentRows() {}

    /**
     * The files that were filed with the dossier which a column of an outer query names, and those of further rounds, in the
     * order in which they were added.
     *
     * @param rounds the rounds whose answers were sent
     */
    public static Field<List<SupportingDocument>> ofDossier(Field<DossierId> dossier, Select<Record1<Integer>> rounds) {
        return multiset(selectFrom(SUPPORTING_DOCUMENT)
                        .where(
                                SUPPORTING_DOCUMENT.DOSSIER.eq(dossier),
                                SUPPORTING_DOCUMENT.ROUND.eq(0).or(SUPPORTING_DOCUMENT.ROUND.in(rounds)))
                        .orderBy(SUPPORTING_DOCUMENT.ID))
                .convertFrom(rows -> rows.map(SupportingDocumentRows::document));
    }
}
