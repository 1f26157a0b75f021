package fr.sejour.shared;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tables for spreadsheets: columns separated by semicolons, in UTF-8 with the byte order mark that spreadsheets look
 * for.
 */
public final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A cell that begins so would be computed instead of shown. */
    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r";

    private Csv() {}

    /** Rows of cells; a cell that a spreadsheet would take for a formula gets an apostrophe in front. */
    public static byte[] of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(";")) + "\r\n")
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && BEGINNINGS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        return safe.matches("(?s).*[;\"\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
