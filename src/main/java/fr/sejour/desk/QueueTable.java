package fr.sejour.desk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import fr.sejour.dossier.DossierState;
import fr.sejour.instruction.Colleague;
import fr.sejour.instruction.InstructionAddresses;
import fr.sejour.instruction.QueueRow;
import fr.sejour.reference.Nationalities;
import fr.sejour.shared.Dates;
import fr.sejour.shared.ui.DataTable;
import fr.sejour.shared.ui.StatusTag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of dossiers. Within the table the arrows (or j and k) go from dossier to dossier and, past its ends, from page to
 * page; Enter opens, c takes up.
 */
final class QueueTable extends Composite<Div> {

    private static final List<String> KEYS =
            List.of(Key.ARROW_DOWN.getKeys().getFirst(), Key.ARROW_UP.getKeys().getFirst(), "j", "k", "c");

    /** Place of the dossier that the focus is on. */
    private static final String FOCUSED = "Number(event.target.closest('tr')?.querySelector('a')?.dataset.row ?? -1)";

    private final List<QueueRow> rows;
    private final List<Anchor> links = new ArrayList<>();
    private final SerializableConsumer<QueueRow> claim;
    private final transient Nationalities nationalities;
    private final LocalDate today;

    /**
     * @param claim what taking up a dossier does
     * @param turn what going past the last (1) or first (-1) dossier does
     */
    QueueTable(
            List<QueueRow> rows,
            Nationalities nationalities,
            LocalDate today,
            SerializableConsumer<QueueRow> claim,
            SerializableConsumer<Integer> turn) {
        this.rows = List.copyOf(rows);
        this.nationalities = nationalities;
        this.today = today;
        this.claim = claim;
        DataTable table = new DataTable(
                getTranslation("instruction.table.caption", rows.size()),
                Stream.of("number", "person", "nationality", "case", "filed", "state", "waiting", "due", "holder")
                        .map(column -> getTranslation("instruction.table." + column))
                        .toList());
        for (int index = 0; index < rows.size(); index++) {
            addRow(table, rows.get(index), index);
        }
        table.addClassNames("queue-table", "dossier-rows");
        table.getElement()
                .addEventListener(
                        "keydown",
                        pressed -> act(
                                pressed.getEventData().get("event.key").asString(),
                                pressed.getEventData().get(FOCUSED).asInt(-1),
                                turn))
                .setFilter(PageKeys.pressed(KEYS) + " && (event.preventDefault() || true)")
                .addEventData("event.key")
                .addEventData(FOCUSED);
        getContent().add(table);
    }

    /** From anywhere in the page but a field, the keys that go from dossier to dossier go to the first one. */
    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        PageKeys.fromAnywhere(
                getElement(),
                List.of("j", "k"),
                "if (!event.target.closest('table')) this.querySelector('a').focus();");
    }

    /** Puts the focus on the dossier at this place, or on the last one; after the frame has put it on the title. */
    void focus(int place) {
        links.get(Math.min(place, links.size() - 1)).getElement().executeJs("setTimeout(() => this.focus())");
    }

    private void act(String key, int focused, SerializableConsumer<Integer> turn) {
        if (focused < 0 || focused >= rows.size()) {
            return;
        }
        if (key.equals("j") || Key.ARROW_DOWN.matches(key)) {
            move(focused + 1, turn);
        } else if (key.equals("k") || Key.ARROW_UP.matches(key)) {
            move(focused - 1, turn);
        } else if (canBeClaimed(rows.get(focused))) {
            claim.accept(rows.get(focused));
        }
    }

    private void move(int to, SerializableConsumer<Integer> turn) {
        if (to < 0 || to >= links.size()) {
            turn.accept(to < 0 ? -1 : 1);
        } else {
            links.get(to).focus();
        }
    }

    private void addRow(DataTable table, QueueRow row, int index) {
        Anchor open = new Anchor(
                "/" + InstructionAddresses.DOSSIER + "/" + row.id().value(),
                row.number().digits());
        open.getElement().setAttribute("data-row", Integer.toString(index));
        links.add(open);
        table.addRow(
                open,
                new Span(row.person()),
                new Span(nationalities.label(row.nationality(), true)),
                new Span(getTranslation("instruction.case." + row.applicantCase())),
                new Span(Dates.date(row.head().filedAt())),
                state(row),
                new Span(getTranslation(row.waitingKey())),
                due(row),
                holder(row));
    }

    private Component state(QueueRow row) {
        return new StatusTag(getTranslation(row.state().agentLabelKey()), tone(row.state()));
    }

    private static StatusTag.Tone tone(DossierState state) {
        return switch (state.stage()) {
            case EXAMINATION ->
                state == DossierState.FILED || state == DossierState.COMPLEMENT_ANSWERED
                        ? StatusTag.Tone.WARNING
                        : StatusTag.Tone.PROGRESS;
            case GRANTED -> StatusTag.Tone.SUCCESS;
            case WRITING, ENDED -> StatusTag.Tone.NEUTRAL;
        };
    }

    private Component due(QueueRow row) {
        LocalDate due = row.dueOn();
        if (due == null) {
            return new Span();
        }
        return row.isOverdue(today)
                ? new StatusTag(getTranslation("instruction.table.overdue", Dates.date(due)), StatusTag.Tone.ERROR)
                : new Span(Dates.date(due));
    }

    private Component holder(QueueRow row) {
        Colleague holder = row.holder();
        if (holder != null) {
            return new Span(holder.name().isEmpty() ? getTranslation("instruction.assignee.other") : holder.name());
        }
        if (!canBeClaimed(row)) {
            return new Span();
        }
        NativeButton button = new NativeButton(getTranslation("instruction.claim"), pressed -> claim.accept(row));
        button.addClassNames("button", "button-small");
        button.setAriaLabel(
                getTranslation("instruction.claim.what", row.number().digits()));
        return button;
    }

    private static boolean canBeClaimed(QueueRow row) {
        return row.holder() == null && QueueFilters.isToDo(row.state());
    }
}
