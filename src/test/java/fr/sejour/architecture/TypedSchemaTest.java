package fr.sejour.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.using;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.TableField;
import org.junit.jupiter.api.Test;
import sejour.db.DefaultSchema;

/** Columns hold values of the program's types; the database does not notice. */
class TypedSchemaTest {

    /** Identifiers of one table only, those of the journal, and that of whatever a paper is about. */
    private static final List<String> WITHOUT_TYPE = List.of(
            "account_link.id",
            "account_link_token.link_id",
            "account_request.id",
            "development_mail.id",
            "development_mail_attachment.id",
            "development_mail_attachment.mail_id",
            "draft_notice.mail",
            "extension_attestation.id",
            "internal_note.id",
            "issued_paper.id",
            "issued_paper.subject",
            "journal_chain.chain",
            "journal_check.broken_chain",
            "journal_check.chain",
            "journal_check.id",
            "journal_entry.actor_id",
            "journal_entry.chain",
            "journal_entry.dossier_id",
            "journal_entry.id",
            "known_device.id",
            "outgoing_mail.id",
            "paper_withdrawal.paper");

    @Test
    void everyOtherIdentifierHasItsType() {
        assertThat(columns().filter(column -> column.getType() == UUID.class).map(TypedSchemaTest::name))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_TYPE);
    }

    /** With a cast of the column, or of the value to another type, no index would be used. */
    @Test
    void textsAndIdentifiersAreComparedAsTheyAreKept() {
        assertThat(columns().filter(column -> kept(column) == String.class))
                .isNotEmpty()
                .allSatisfy(column -> assertThat(comparison(column)).endsWith(" = ?"));
        assertThat(columns().filter(column -> kept(column) == UUID.class))
                .isNotEmpty()
                .allSatisfy(column -> assertThat(comparison(column)).endsWith(" = cast(? as uuid)"));
    }

    @Test
    void aNameThatTheProgramDoesNotKnowIsAnErrorRatherThanNothing() {
        assertThat(columns().filter(column -> column.getType().isEnum()))
                .isNotEmpty()
                .allSatisfy(column ->
                        assertThatThrownBy(() -> val("NO_NAME_OF_ANY", column)).isInstanceOf(RuntimeException.class));
    }

    private static Stream<Field<?>> columns() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream().flatMap(table -> Stream.of(table.fields()));
    }

    private static String name(Field<?> column) {
        return ((TableField<?, ?>) column).getTable().getName() + "." + column.getName();
    }

    private static Class<?> kept(Field<?> column) {
        return column.getConverter().fromType();
    }

    private static <T> String comparison(Field<T> column) {
        String sql = using(SQLDialect.POSTGRES).render(column.eq(val(null, column)));
        assertThat(sql).startsWith("\"" + name(column).replace(".", "\".\"") + "\"");
        return sql;
    }
}
