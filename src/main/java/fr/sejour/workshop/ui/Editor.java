package fr.sejour.workshop.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.sejour.shared.Dates;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.Confirmation;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.FormSection;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.Width;
import fr.sejour.workshop.ContentReference;
import fr.sejour.workshop.Workshop;
import fr.sejour.workshop.Workshop.Made;

/** The text of a file, for small changes. What is typed is kept for its designer at once, and becomes a version on demand. */
final class Editor extends Composite<Div> {

    private final TemplatePage page;
    private final TextArea text;
    private final TextField note;
    private final Actions actions;
    private final Anchor download;

    Editor(TemplatePage page) {
        this.page = page;
        text = Fields.area(getTranslation("report.workshop.text"));
        text.addClassName("workshop-text");
        text.setHelperText(getTranslation("report.workshop.text.hint"));
        text.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                keep();
            }
        });
        note = Fields.text(getTranslation("report.workshop.note"), Width.FULL);
        note.setMaxLength(Workshop.LONGEST_NOTE);
        actions = new Actions(
                Actions.secondary(getTranslation("report.workshop.save"), pressed -> save()),
                Actions.primary(getTranslation("report.workshop.check"), pressed -> check()));
        actions.below(
                Actions.quiet(
                        getTranslation("report.workshop.compare-draft"),
                        pressed -> page.compare(ContentReference.DRAFT)),
                Actions.destructive(getTranslation("report.workshop.throw-away"), pressed -> askToThrowAway()));
        download = new Anchor(
                "/" + TemplatesView.ROUTE + "/" + page.file().name() + "/" + ContentReference.DRAFT.path() + "/fichier",
                getTranslation("report.workshop.download"));
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        Div files = new Div(download, new TemplateUpload(page));
        files.addClassName("workshop-files");
        getContent().addClassName("workshop-editor");
        getContent().add(new FormSection(getTranslation("report.workshop.edit"), text, note, actions, files));
    }

    /** Shows what the designer was typing, else what papers are printed with. */
    void read() {
        text.setValue(page.bench().workshop().text(page.designer(), page.file(), ContentReference.DRAFT));
    }

    void focus() {
        text.focus();
    }

    /** Puts the cursor at a line and marks it. */
    void goTo(int line) {
        text.getElement().executeJs("""
                const area = this.inputElement;
                const lines = area.value.split('\\n');
                const start = lines.slice(0, $0 - 1).reduce((sum, line) => sum + line.length + 1, 0);
                area.focus();
                area.setSelectionRange(start, start + (lines[$0 - 1] ?? '').length);
                const height = area.scrollHeight / lines.length;
                (area.scrollHeight > area.clientHeight ? area : area.parentElement).scrollTop = height * ($0 - 5);
                """, line);
    }

    private boolean keep() {
        boolean kept = page.bench().workshop().keepDraft(page.designer(), page.file(), text.getValue());
        actions.setSaved(
                kept
                        ? getTranslation(
                                "report.workshop.kept",
                                Dates.time(page.bench().clock().instant()))
                        : getTranslation("report.workshop.too-large"));
        return kept;
    }

    private void check() {
        page.silence();
        if (keep()) {
            page.preview().look();
        }
    }

    private void save() {
        if (!keep()) {
            return;
        }
        Made made = page.bench().workshop().makeOfDraft(page.designer(), page.file(), note.getValue());
        if (!(made instanceof Made.Unreadable)) {
            note.clear();
        }
        actions.setSaved("");
        made(made);
    }

    /** Says what became of a version, and shows it. */
    void made(Made made) {
        if (!(made instanceof Made.Unreadable)) {
            read();
            page.preview().look();
            page.readVersionsAgain();
        }
        page.tell(
                switch (made) {
                    case Made.Kept(int number) -> Notice.success(getTranslation("report.workshop.made", number));
                    case Made.Known(int number) -> Notice.information(getTranslation("report.workshop.known", number));
                    case Made.Unreadable _ -> Notice.error(getTranslation("report.workshop.unreadable"));
                });
    }

    private void askToThrowAway() {
        Confirmation.askToDestroy(
                getTranslation("report.workshop.throw-away.title"),
                getTranslation("report.workshop.throw-away.text"),
                getTranslation("report.workshop.throw-away"),
                getTranslation("report.workshop.throw-away.keep"),
                this::throwAway);
    }

    private void throwAway() {
        page.bench().workshop().throwDraftAway(page.designer(), page.file());
        actions.setSaved("");
        read();
        page.preview().look();
        page.readVersionsAgain();
        page.tell(Notice.information(getTranslation("report.workshop.thrown-away")));
    }
}
