package fr.sejour.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import fr.sejour.document.FileId;
import fr.sejour.document.SupportingDocument;
import fr.sejour.dossier.DocumentType;
import fr.sejour.instruction.CaseFile;
import fr.sejour.instruction.InstructionAddresses;
import fr.sejour.shared.Dates;
import fr.sejour.shared.SiteAddresses;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.Width;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Shows the files of a document in the page, a page of them at a time, as pictures that the service draws. */
final class DocumentViewer extends Composite<Div> {

    private static final List<Double> ZOOMS = List.of(0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0);
    private static final int WIDTH = ZOOMS.indexOf(1.0);

    /** Beyond this the page is drawn larger, so that zooming shows more. */
    private static final double LARGE = 1.0;

    private final Div bar = new Div();
    private final Div tools = new Div();
    private final Div sheet = new Div();
    private final Image picture = new Image();
    private final Span place = new Span();
    private final Select<Shown> choice = new Select<>();
    private final Anchor download = new Anchor();
    private final Anchor alone = new Anchor();
    private final Paragraph nothing = new Paragraph();
    private List<Shown> files = List.of();
    private int file;
    private int page = 1;
    private int zoom = WIDTH;
    private int turns;

    /** A file as the list of versions names it. */
    private record Shown(FileId id, String name, int pages, boolean viewable, String label) implements Serializable {}

    DocumentViewer() {
        Fields.prepared(choice, getTranslation("instruction.dossier.file"), Width.FULL);
        choice.setAriaLabel(getTranslation("instruction.dossier.file"));
        choice.setItemLabelGenerator(Shown::label);
        choice.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                showFile(files.indexOf(changed.getValue()), 1);
            }
        });
        place.addClassName("viewer-place");
        place.getElement().setAttribute("role", "status");
        download.setText(getTranslation("instruction.dossier.download"));
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        alone.setText(getTranslation("instruction.dossier.alone"));
        alone.setTarget(AnchorTarget.BLANK);
        alone.setRouterIgnore(true);
        tools.addClassName("viewer-tools");
        tools.add(
                tool("previous-page", "k", this::previousPage),
                place,
                tool("next-page", "j", this::nextPage),
                tool("smaller", "-", () -> zoom(-1)),
                tool("larger", "+", () -> zoom(1)),
                tool("width", "l", this::width),
                tool("turn", "t", this::turn),
                download,
                alone);
        bar.addClassName("viewer-bar");
        bar.add(choice, tools);
        sheet.addClassName("viewer-sheet");
        sheet.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        sheet.getElement().setAttribute("aria-label", getTranslation("instruction.dossier.page"));
        sheet.add(picture);
        nothing.addClassName("empty");
        getContent().addClassName("viewer");
        getContent().add(bar, nothing, sheet);
    }

    private Button tool(String name, String key, Runnable act) {
        Button button =
                Actions.secondary(getTranslation("instruction.dossier.viewer." + name + ".sign"), pressed -> act.run());
        String what = getTranslation("instruction.dossier.viewer." + name);
        button.setAriaLabel(what);
        button.setTooltipText(getTranslation("instruction.dossier.what-and-key", what, key));
        return button;
    }

    /** Shows the files of a document, those first that count now. */
    void show(CaseFile dossier, DocumentType type) {
        files = Stream.concat(
                        dossier.documents().current(type).stream().map(found -> shown(found, true)),
                        dossier.documents().replaced(type).stream().map(found -> shown(found, false)))
                .toList();
        boolean any = !files.isEmpty();
        bar.setVisible(any);
        choice.setVisible(files.size() > 1);
        choice.setItems(files);
        sheet.setVisible(any);
        nothing.setVisible(!any);
        nothing.setText(
                type.kind() == DocumentType.Kind.NUMBER
                        ? dossier.snapshot().documents().ephoto().value()
                        : getTranslation("instruction.dossier.no-file"));
        if (any) {
            zoom = WIDTH;
            showFile(0, 1);
        }
    }

    private Shown shown(SupportingDocument found, boolean current) {
        return new Shown(
                found.id(),
                found.name(),
                found.facts().pages(),
                found.isViewable(),
                getTranslation(
                        current ? "instruction.dossier.file.current" : "instruction.dossier.file.replaced",
                        found.name(),
                        Dates.date(found.uploadedAt())));
    }

    private void showFile(int index, int firstPage) {
        file = index;
        turns = 0;
        Shown shown = files.get(file);
        choice.setValue(shown);
        download.setHref(address(shown, ""));
        alone.setHref(address(shown, "/" + SiteAddresses.SEEN));
        showPage(firstPage);
    }

    private void showPage(int number) {
        Shown shown = files.get(file);
        page = number;
        place.setText(getTranslation("instruction.dossier.place", page, shown.pages()));
        nothing.setVisible(!shown.viewable());
        sheet.setVisible(shown.viewable());
        tools.setVisible(shown.viewable());
        if (!shown.viewable()) {
            nothing.setText(getTranslation("instruction.dossier.not-scanned"));
            return;
        }
        double factor = ZOOMS.get(zoom);
        picture.setSrc(address(shown, "/pages/" + page + (factor > LARGE ? "?grand=true" : "")));
        picture.setAlt(getTranslation("instruction.dossier.place.of", page, shown.pages(), shown.name()));
        picture.setClassName("turned-" + turns);
        sheet.getStyle().set("--zoom", String.format(Locale.ROOT, "%.2f", factor));
    }

    void nextPage() {
        if (files.isEmpty()) {
            return;
        }
        if (page < files.get(file).pages()) {
            showPage(page + 1);
        } else if (file + 1 < files.size()) {
            showFile(file + 1, 1);
        }
    }

    void previousPage() {
        if (files.isEmpty()) {
            return;
        }
        if (page > 1) {
            showPage(page - 1);
        } else if (file > 0) {
            showFile(file - 1, files.get(file - 1).pages());
        }
    }

    void zoom(int steps) {
        zoom = Math.clamp(zoom + steps, 0, ZOOMS.size() - 1);
        showAgain();
    }

    /** As wide as there is place for. */
    void width() {
        zoom = WIDTH;
        showAgain();
    }

    /** A quarter to the right. */
    void turn() {
        turns = (turns + 1) % 4;
        showAgain();
    }

    private void showAgain() {
        if (!files.isEmpty()) {
            showPage(page);
        }
    }

    private static String address(Shown shown, String form) {
        return "/" + InstructionAddresses.DOCUMENTS + "/" + shown.id().value() + form;
    }
}
