package fr.sejour.document;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;
import static sejour.db.Tables.SUPPORTING_DOCUMENT;

import fr.sejour.shared.DossierId;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;

/** Subqueries that read supporting documents inside the one query that reads a whole dossier. */
public final class DocumentRows {

    private DocumentRows() {}

    /**
     * The files of the dossier whose id stands in a column of the outer query: those filed with it and those of the
     * given rounds, in the order in which they were added.
     *
     * @param rounds further rounds to read: those whose answers were sent
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
