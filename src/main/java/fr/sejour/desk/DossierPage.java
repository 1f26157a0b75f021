package fr.sejour.desk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DossierState;
import fr.sejour.instruction.ActRefusal;
import fr.sejour.instruction.ActResult;
import fr.sejour.instruction.CaseFile;
import fr.sejour.instruction.Colleague;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.PrintedPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as an agent examines it: its documents at the left, what is found of them and what was declared at the right.
 * After an act of whoever, it reads anew; what is being typed stays.
 */
final class DossierPage extends Composite<Div> {

    private final transient CaseServices services;
    private final SignedInAgent agent;
    private final DossierId id;
    private final Div head = new Div();
    private final Div told = new Div();
    private final Div judging = new Div();
    private final DocumentViewer viewer = new DocumentViewer();
    private final DocumentList documents;
    private final NotesPanel notes;
    private final CasePast past;
    private transient CaseFile file;
    private int version;
    private CaseHeader header;
    private JudgementPanel judgement;
    private @Nullable Registration presence;

    /** Whether observations were saved since the dossier was read. */
    private boolean changed;

    DossierPage(CaseServices services, SignedInAgent agent, CaseFile file) {
        this.services = services;
        this.agent = agent;
        this.file = file;
        id = file.id();
        version = file.version();
        documents = new DocumentList(file, this::select);
        notes = new NotesPanel(file.notes(), this::leaveNote);
        header = header();
        DocumentType first = DocumentList.firstWithFiles(file);
        judgement = judgement(first);
        past = new CasePast(this, services.papers(), agent, file);
        Div declared = new DeclaredFacts(file.snapshot(), services.declared()).shown();
        Div left = new Div(documents, viewer);
        left.addClassName("case-left");
        Div right = new Div(judging, PrintedPart.of(declared), past, notes, new CaseKeys());
        right.addClassName("case-right");
        Div panes = new Div(left, right);
        panes.addClassName("case-panes");
        head.addClassName("case-top");
        getContent().addClassName("case");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().add(head, told, panes);
        CaseKeys.listen(getContent(), this::pressed);
        show(first);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        services.presences().touch(agent, id);
        presence = services.presences().keep(agent, id);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (presence != null) {
            presence.remove();
            presence = null;
        }
        super.onDetach(detached);
    }

    private CaseHeader header() {
        CaseHeader made = new CaseHeader(file, agent, today(), this::open);
        head.removeAll();
        head.add(made);
        return made;
    }

    private JudgementPanel judgement(DocumentType type) {
        JudgementPanel made = new JudgementPanel(file, type, isWritable(), this::judge);
        judging.removeAll();
        judging.add(made);
        return made;
    }

    /** Says so, and shows how things stand. */
    void paperWithdrawn() {
        told.removeAll();
        told.add(Notice.success(getTranslation("instruction.papers.withdrawn")));
        readAgain();
    }

    private boolean isWritable() {
        Colleague holder = file.holder();
        return file.state() == DossierState.IN_INSTRUCTION
                && holder != null
                && holder.id().equals(agent.id());
    }

    /** Leaves the document that is looked at, unless what was typed about it would be lost. */
    private void select(DocumentType type) {
        if (judgement.holdsBack()) {
            return;
        }
        if (changed) {
            readAgain();
        }
        header.setPresent(services.presences().touch(agent, id));
        judgement = judgement(type);
        show(type);
    }

    private void show(DocumentType type) {
        documents.select(type);
        viewer.show(file, type);
    }

    private void step(int steps) {
        List<DocumentType> all = file.required();
        int next = all.indexOf(judgement.type()) + steps;
        if (next >= 0 && next < all.size()) {
            select(all.get(next));
            if (judgement.type() == all.get(next)) {
                documents.focus(all.get(next));
            }
        }
    }

    private void judge(DocumentType type, boolean conform, String observation) {
        boolean turned = file.documents()
                .standing(type)
                .filter(found -> found.conform() == conform)
                .isEmpty();
        ActResult result = services.acts().instruction().judge(agent, id, version, type, conform, observation);
        told.removeAll();
        if (result instanceof ActResult.Done(int next)) {
            version = next;
            changed = true;
            judgement.setSaved(services.clock().instant());
            if (turned) {
                readAgain();
            }
        } else if (result instanceof ActResult.Refused(ActRefusal reason)
                && reason == ActRefusal.OBSERVATION_TOO_LONG) {
            judgement.setRefused(reason);
        } else {
            told.add(ActOutcomeNotice.of(this, result, ""));
            readAgain();
            judgement.setUnsaved();
        }
    }

    private Optional<ActRefusal> leaveNote(String text) {
        Optional<ActRefusal> refused = services.notes().note(agent, id, text);
        if (refused.isEmpty()) {
            readAgain();
        }
        return refused;
    }

    /** The version that acts are done upon, which {@link #readAgain} may have changed. */
    int version() {
        return version;
    }

    /** Reads the dossier anew. The document that is looked at stays, and what is being typed about it. */
    void readAgain() {
        file = services.files().examination(agent, id);
        version = file.version();
        changed = false;
        header = header();
        documents.update(file);
        notes.show(file.notes());
        past.show(file);
        judgement.setWritable(isWritable());
    }

    /** Shows how things stand after an act that was done or not. */
    void acted(CaseAct act, ActResult result) {
        DocumentType type = judgement.type();
        readAgain();
        told.removeAll();
        told.add(ActOutcomeNotice.of(this, result, getTranslation("instruction.dossier.done." + act)));
        if (result instanceof ActResult.Done) {
            judgement = judgement(type);
        }
        header.focus();
    }

    private void open(CaseAct act) {
        if (judgement.holdsBack()) {
            return;
        }
        if (changed) {
            readAgain();
        }
        header.focus(act);
        new CaseActs(this, services, agent, file, today()).begin(act);
    }

    private void pressed(String key) {
        switch (key) {
            case "n" -> step(1);
            case "p" -> step(-1);
            case "j" -> viewer.nextPage();
            case "k" -> viewer.previousPage();
            case "+" -> viewer.zoom(1);
            case "-" -> viewer.zoom(-1);
            case "l" -> viewer.width();
            case "t" -> viewer.turn();
            case "o" -> judgement.choose(true);
            case "x" -> judgement.choose(false);
            case "a" ->
                CaseAct.possible(file, agent, today()).stream().findFirst().ifPresent(this::open);
            default ->
                getContent()
                        .getElement()
                        .executeJs(
                                "const keys = this.querySelector('.keys'); keys.open = true; keys.firstElementChild.focus()");
        }
    }

    private LocalDate today() {
        return LocalDate.now(services.clock());
    }
}
