package fr.sejour.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.instruction.InstructionAddresses;
import fr.sejour.instruction.Statistics;
import fr.sejour.instruction.Statistics.Ages;
import fr.sejour.instruction.Statistics.Week;
import fr.sejour.shared.Dates;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.ui.DataTable;
import fr.sejour.shared.ui.FactList;
import fr.sejour.shared.ui.PageHeading;
import jakarta.annotation.security.RolesAllowed;
import java.time.temporal.IsoFields;
import java.util.List;

/** What a supervisor counts: bars that are tables, so that they are read without seeing them. */
@Route(StatisticsView.ROUTE)
@PageTitle("instruction.statistics.title")
@RolesAllowed("SUPERVISOR")
class StatisticsView extends Composite<Div> {

    static final String ROUTE = InstructionAddresses.STATISTICS;

    private static final int SHOWN_WEEKS = 8;

    StatisticsView(Statistics statistics, AuthenticationContext authentication) {
        SignedInAgent supervisor =
                authentication.getAuthenticatedUser(SignedInAgent.class).orElseThrow(NotFoundException::new);
        Statistics.Report report = statistics.of(supervisor);
        getContent().addClassName("wide");
        Anchor file = new Anchor("/" + ROUTE + ".csv", getTranslation("instruction.statistics.download"));
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        getContent()
                .add(
                        new PageHeading(getTranslation("instruction.statistics.title")),
                        new FactList()
                                .add(
                                        getTranslation("instruction.statistics.open"),
                                        Long.toString(report.ages().all()))
                                .add(getTranslation("instruction.statistics.overdue"), Long.toString(report.overdue())),
                        ages(report.ages()));
        weeks(report.weeks());
        getContent().add(file);
    }

    private DataTable ages(Ages ages) {
        long most = Math.max(
                Math.max(ages.upToOneMonth(), ages.upToTwoMonths()), Math.max(ages.upToFourMonths(), ages.older()));
        DataTable table = new DataTable(
                getTranslation("instruction.statistics.ages"),
                List.of(
                        getTranslation("instruction.statistics.age"),
                        getTranslation("instruction.statistics.dossiers")));
        table.addRow(new Span(getTranslation("instruction.statistics.age.one-month")), bar(ages.upToOneMonth(), most));
        table.addRow(
                new Span(getTranslation("instruction.statistics.age.two-months")), bar(ages.upToTwoMonths(), most));
        table.addRow(
                new Span(getTranslation("instruction.statistics.age.four-months")), bar(ages.upToFourMonths(), most));
        table.addRow(new Span(getTranslation("instruction.statistics.age.older")), bar(ages.older(), most));
        return table;
    }

    /** The last weeks, the newest first; those before are folded away. */
    private void weeks(List<Week> weeks) {
        long most = weeks.stream()
                .mapToLong(week -> Math.max(week.filed(), week.decided()))
                .max()
                .orElse(0);
        List<Week> newestFirst = weeks.reversed();
        int shown = Math.min(SHOWN_WEEKS, newestFirst.size());
        NativeDetails before = new NativeDetails(
                getTranslation("instruction.statistics.weeks.before"),
                weeks("instruction.statistics.weeks.before", newestFirst.subList(shown, newestFirst.size()), most)
                        .captionedAbove());
        before.addClassName("more");
        getContent().add(weeks("instruction.statistics.weeks", newestFirst.subList(0, shown), most), before);
    }

    private DataTable weeks(String captionKey, List<Week> weeks, long most) {
        DataTable table = new DataTable(
                getTranslation(captionKey),
                List.of(
                        getTranslation("instruction.statistics.week"),
                        getTranslation("instruction.statistics.filed"),
                        getTranslation("instruction.statistics.decided"),
                        getTranslation("instruction.statistics.favourable"),
                        getTranslation("instruction.statistics.unfavourable"),
                        getTranslation("instruction.statistics.closed")));
        table.addClassName("weeks");
        weeks.forEach(week -> table.addRow(
                new Span(getTranslation(
                        "instruction.statistics.week-of",
                        week.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        Dates.date(week.monday()))),
                bar(week.filed(), most),
                bar(week.decided(), most),
                number(week.favourable()),
                number(week.unfavourable()),
                number(week.closedIncomplete())));
        return table;
    }

    private static Component number(long dossiers) {
        return new Span(Long.toString(dossiers));
    }

    /** The number, and a bar as long as its share of the longest one. */
    private static Component bar(long dossiers, long most) {
        Span bar = new Span();
        bar.addClassName("share");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--share", most == 0 ? "0" : Double.toString((double) dossiers / most));
        Span cell = new Span(number(dossiers), bar);
        cell.addClassName("share-cell");
        return cell;
    }
}
