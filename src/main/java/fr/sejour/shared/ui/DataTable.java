package fr.sejour.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;

/**
 * A table for a few rows, with a caption and column headings. On a phone each row becomes a card in which every value
 * stands under the heading of its column.
 */
public final class DataTable extends NativeTable {

    private final List<String> columns;

    /**
     * @param caption what the table holds
     * @param columns the headings, one for each column
     */
    public DataTable(String caption, List<String> columns) {
        this.columns = List.copyOf(columns);
        addClassName("data-table");
        // Laid out as cards, browsers would forget that it is a table.
        getElement().setAttribute("role", "table");
        setCaptionText(caption);
        NativeTableRow head = new NativeTableRow();
        head.getElement().setAttribute("role", "row");
        for (String column : columns) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
            head.add(cell);
        }
        getHead().getElement().setAttribute("role", "rowgroup");
        getHead().add(head);
        getBody().getElement().setAttribute("role", "rowgroup");
    }

    /** Shows the caption to screen readers only, because a heading right above says the same. */
    public DataTable captionedAbove() {
        addClassName("captioned-above");
        return this;
    }

    /** Adds a row of texts; the first cell names the row. */
    public DataTable addRow(String... cells) {
        return addRow(Arrays.stream(cells).map(Span::new).toArray(Component[]::new));
    }

    /**
     * Adds a row; the first cell names the row.
     *
     * @throws IllegalArgumentException when there are not as many cells as columns
     */
    public DataTable addRow(Component... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("A cell for each column is needed");
        }
        NativeTableRow row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        for (int index = 0; index < cells.length; index++) {
            Component cell = index == 0 ? new NativeTableHeaderCell(cells[index]) : new NativeTableCell(cells[index]);
            cell.getElement()
                    .setAttribute("role", index == 0 ? "rowheader" : "cell")
                    .setAttribute("data-label", columns.get(index));
            if (index == 0) {
                cell.getElement().setAttribute("scope", "row");
            }
            row.add(cell);
        }
        getBody().add(row);
        return this;
    }
}
