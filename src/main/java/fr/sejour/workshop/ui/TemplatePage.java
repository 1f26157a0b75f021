package fr.sejour.workshop.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import fr.sejour.printing.TemplateProblem;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.ui.Notice;
import fr.sejour.workshop.ContentReference;
import fr.sejour.workshop.TemplateFile;
import fr.sejour.workshop.TemplateState;
import java.util.List;
import java.util.function.Supplier;

/** What stands on the page of a file: the editor with the preview beside it, a comparison, the versions. */
final class TemplatePage extends Composite<Div> {

    /** A page that waits for a trial asks this often. */
    static final int COMES_EVERY_MILLISECONDS = 300;

    /** In development a saved file of the folder shows within two seconds; nowhere else does a page ask by itself. */
    private static final int FOLDER_IS_WATCHED_EVERY_MILLISECONDS = 500;

    private static final int NEVER = -1;

    private final transient WorkshopServices bench;
    private final SignedInAgent designer;
    private final TemplateFile file;
    private final Div messages = new Div();
    private final Editor editor;
    private final Preview preview;
    private final Comparison comparison;
    private final Versions versions;
    private int awaited;
    private long folder;

    TemplatePage(WorkshopServices bench, TemplateState state) {
        this.bench = bench;
        designer = bench.designer();
        file = state.file();
        editor = new Editor(this);
        preview = new Preview(this, bench.workshop().samples(designer, file));
        comparison = new Comparison(this);
        versions = new Versions(this);
        versions.show(state);
        Div desk = new Div(editor, preview);
        desk.addClassName("workshop-desk");
        getContent().addClassName("workshop");
        getContent().add(messages, desk, comparison, versions);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        editor.read();
        UI ui = attached.getUI();
        ui.setPollInterval(idle());
        if (bench.workshop().hasFolder()) {
            folder = bench.workshop().lastChangeOfFolder();
            Registration watch = ui.addPollListener(polled -> watchFolder());
            addDetachListener(left -> {
                left.unregisterListener();
                watch.remove();
                ui.setPollInterval(NEVER);
            });
        }
        preview.look();
    }

    private int idle() {
        return bench.workshop().hasFolder() ? FOLDER_IS_WATCHED_EVERY_MILLISECONDS : NEVER;
    }

    private void watchFolder() {
        long now = bench.workshop().lastChangeOfFolder();
        if (now != folder) {
            folder = now;
            changed();
        }
    }

    WorkshopServices bench() {
        return bench;
    }

    SignedInAgent designer() {
        return designer;
    }

    TemplateFile file() {
        return file;
    }

    Editor editor() {
        return editor;
    }

    Preview preview() {
        return preview;
    }

    /** Shows what differs between what is published and this. */
    void compare(ContentReference source) {
        comparison.show(source);
    }

    /** Puts a version into the editor; what was typed there becomes a version of its own before. */
    void edit(ContentReference version) {
        if (bench.workshop().file(designer, file).typed()) {
            bench.workshop().makeOfDraft(designer, file, getTranslation("report.workshop.note.kept"));
        }
        bench.workshop().keepDraft(designer, file, bench.workshop().text(designer, file, version));
        editor.read();
        editor.focus();
        preview.look();
        readVersionsAgain();
    }

    void readVersionsAgain() {
        versions.show(bench.workshop().file(designer, file));
    }

    /** Shows what papers are printed with now, unless something else is being typed. */
    void changed() {
        comparison.close();
        editor.read();
        preview.look();
        readVersionsAgain();
    }

    /** Says what came of an act, in place of what was said before. */
    void tell(Notice notice) {
        messages.removeAll();
        messages.add(notice);
        notice.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }

    /** Says why something was refused. */
    void tell(String sentence, List<TemplateProblem> problems) {
        tell(Notice.error(sentence, new Problems(this, problems)));
    }

    void silence() {
        messages.removeAll();
    }

    /** Says that something slow could not be done. */
    void tellOfFailure() {
        tell(Notice.error(getTranslation("report.workshop.failed")));
    }

    /**
     * Does something that takes its time, and lets the page ask for what came of it.
     *
     * @param failed told that nothing came of it
     */
    <T> void slowly(
            BackgroundWork.Kind kind, Supplier<T> work, SerializableConsumer<T> done, SerializableRunnable failed) {
        UI ui = UI.getCurrent();
        awaited++;
        ui.setPollInterval(COMES_EVERY_MILLISECONDS);
        bench.slowWork()
                .run(
                        ui,
                        kind,
                        work,
                        result -> {
                            arrived(ui);
                            done.accept(result);
                        },
                        () -> {
                            arrived(ui);
                            failed.run();
                        });
    }

    private void arrived(UI ui) {
        awaited--;
        if (awaited == 0) {
            ui.setPollInterval(idle());
        }
    }
}
