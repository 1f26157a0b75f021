package fr.sejour.demo;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** Rows for one table, collected as the text format of PostgreSQL's COPY and sent many at a time. */
final class CopiedTable {

    private final String statement;
    private final StringBuilder rows = new StringBuilder();

    /** Rows with values for these columns of one table. */
    CopiedTable(TableField<?, ?>... columns) {
        statement = "COPY " + Objects.requireNonNull(columns[0].getTable()).getName()
                + Arrays.stream(columns)
                        .map(TableField::getName)
                        .collect(Collectors.joining(", ", " (", ") FROM STDIN"));
    }

    /** Adds a row; values are written as they print, null as NULL. */
    void add(@Nullable Object... values) {
        for (int column = 0; column < values.length; column++) {
            if (column > 0) {
                rows.append('\t');
            }
            Object value = values[column];
            if (value == null) {
                rows.append("\\N");
            } else {
                append(value.toString());
            }
        }
        rows.append('\n');
    }

    /** Sends what was collected. */
    void copy(CopyManager copies) throws SQLException, IOException {
        copies.copyIn(statement, new StringReader(rows.toString()));
        rows.setLength(0);
    }

    private void append(String value) {
        for (int index = 0; index < value.length(); index++) {
            switch (value.charAt(index)) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(value.charAt(index));
            }
        }
    }
}
