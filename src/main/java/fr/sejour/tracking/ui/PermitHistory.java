package fr.sejour.tracking.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.sejour.registry.EarlierPermit;
import fr.sejour.shared.Dates;
import fr.sejour.shared.ui.DataTable;
import java.util.List;

/** The residence permits that the registry knows of. */
final class PermitHistory extends Composite<Section> {

    PermitHistory(List<EarlierPermit> permits) {
        String title = getTranslation("tracking.permits.title");
        getContent().add(new H2(title));
        if (permits.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("tracking.permits.none")));
            return;
        }
        DataTable table = new DataTable(
                title,
                List.of(
                        getTranslation("tracking.permits.from"),
                        getTranslation("tracking.permits.to"),
                        getTranslation("tracking.permits.nature"),
                        getTranslation("tracking.permits.ground"),
                        getTranslation("tracking.permits.status")));
        table.captionedAbove();
        permits.forEach(permit -> table.addRow(
                Dates.date(permit.from()), Dates.date(permit.to()), permit.nature(), permit.ground(), permit.status()));
        getContent().add(table);
    }
}
