package fr.sejour.complement;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static sejour.db.Tables.COMPLEMENT_ITEM;
import static sejour.db.Tables.COMPLEMENT_REQUEST;

import fr.sejour.complement.ComplementAnswer.Choice;
import fr.sejour.dossier.DocumentType;
import fr.sejour.shared.DossierId;
import java.util.Comparator;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/**
 * Subqueries that read demands for complements; used in this module and inside the one query that reads a whole
 * dossier.
 */
public final class ComplementRows {

    private static final Field<List<ComplementItem>> ITEMS = multiset(select(
                            COMPLEMENT_ITEM.TYPE,
                            COMPLEMENT_ITEM.OBSERVATION,
                            COMPLEMENT_ITEM.ANSWER,
                            COMPLEMENT_ITEM.REASON,
                            COMPLEMENT_ITEM.MESSAGE,
                            COMPLEMENT_ITEM.NUMBER)
                    .from(COMPLEMENT_ITEM)
                    .where(COMPLEMENT_ITEM.REQUEST.eq(COMPLEMENT_REQUEST.ID)))
            .convertFrom(rows -> rows.map(mapping(ComplementRows::item)).stream()
                    .sorted(Comparator.comparing(ComplementItem::type))
                    .toList());

    private ComplementRows() {}

    /** All demands of the dossier whose id stands in a column of the outer query, sorted by round. */
    public static Field<List<Complement>> ofDossier(Field<DossierId> dossier) {
        return of(COMPLEMENT_REQUEST.DOSSIER.eq(dossier));
    }

    /** Rounds of the answered demands of the dossier whose id stands in a column of the outer query. */
    public static Select<Record1<Integer>> answeredRounds(Field<DossierId> dossier) {
        return select(COMPLEMENT_REQUEST.ROUND)
                .from(COMPLEMENT_REQUEST)
                .where(COMPLEMENT_REQUEST.DOSSIER.eq(dossier), COMPLEMENT_REQUEST.ANSWERED_AT.isNotNull());
    }

    /** All demands that the condition names, by round; it may name columns of an outer query. */
    static Field<List<Complement>> of(Condition which) {
        return multiset(select(
                                COMPLEMENT_REQUEST.ID,
                                COMPLEMENT_REQUEST.DOSSIER,
                                COMPLEMENT_REQUEST.ROUND,
                                COMPLEMENT_REQUEST.VERSION,
                                row(
                                                COMPLEMENT_REQUEST.ASKED_AT,
                                                COMPLEMENT_REQUEST.OPENED_AT,
                                                COMPLEMENT_REQUEST.DUE_ON,
                                                COMPLEMENT_REQUEST.ANSWERED_AT,
                                                COMPLEMENT_REQUEST.WITHDRAWN_AT)
                                        .mapping(ComplementDates::new),
                                ITEMS)
                        .from(COMPLEMENT_REQUEST)
                        .where(which)
                        .orderBy(COMPLEMENT_REQUEST.ROUND))
                .convertFrom(rows -> rows.map(mapping(Complement::new)));
    }

    private static ComplementItem item(
            DocumentType type,
            String observation,
            @Nullable Choice choice,
            String reason,
            String message,
            String number) {
        return new ComplementItem(type, observation, new ComplementAnswer(choice, reason, message, number));
    }
}
