package fr.sejour.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.document.DocumentPlace;
import fr.sejour.document.FileRefusal;
import fr.sejour.document.ScanState;
import fr.sejour.document.SpaceUsed;
import fr.sejour.document.SupportingDocument;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.document.UploadOutcome;
import fr.sejour.dossier.DocumentType;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.Dates;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.ui.PrintedPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The blocks of all documents that files are handed in for on one page, and the events in them. */
public final class DocumentBlocks implements UploadNews.Listener {

    private static final long serialVersionUID = 1;

    /** JavaScript condition: « Supprimer » was pressed at a file. */
    public static final String REMOVES = "event.target.closest('[%s]') !== null".formatted(FileRow.REMOVES);

    /** JavaScript expression: the identifier of that file. */
    public static final String REMOVED = "event.target.closest('[%s]')?.getAttribute('%<s')".formatted(FileRow.REMOVES);

    private final transient SupportingDocuments documents;
    private final ApplicantId applicant;
    private final DossierId dossier;
    private final int round;
    private final SerializableRunnable changed;
    private final Map<DocumentType, DocumentBlock> blocks = new EnumMap<>(DocumentType.class);
    private final PrintedPart told = new PrintedPart("span");
    private final PrintedPart warning = new PrintedPart("p");
    private @Nullable Component listening;

    /**
     * @param round round in which the files are handed in
     * @param changed called when a file was added or removed
     */
    public DocumentBlocks(
            SupportingDocuments documents,
            ApplicantId applicant,
            DossierId dossier,
            int round,
            SerializableRunnable changed) {
        this.documents = documents;
        this.applicant = applicant;
        this.dossier = dossier;
        this.round = round;
        this.changed = changed;
        told.addClassName("only-read");
        told.getElement().setAttribute("role", "status");
        warning.addClassName("hint");
        warning.getElement().setAttribute("role", "status");
        warning.setVisible(false);
    }

    /**
     * Makes a block for a document, under this heading. The caller adds the block to the part of the page given to
     * {@link #listenIn}.
     */
    public DocumentBlock add(DocumentType type, String title) {
        SupportingDocumentUpload receiver = new SupportingDocumentUpload(
                documents, applicant, new DocumentPlace(dossier, round, type), reception -> tell(type, reception));
        DocumentBlock block = new DocumentBlock(type, title, new DocumentUpload(type, receiver));
        blocks.put(type, block);
        if (listening != null) {
            UploadNews.giveWords(listening);
        }
        return block;
    }

    /** Listens to the events of all blocks within a part of the page. Called once. */
    public void listenIn(Component part) {
        part.getElement().appendChild(told.getElement(), warning.getElement());
        listening = part;
        UploadNews.of(part, this);
        part.getElement()
                .addEventListener("click", this::remove)
                .setFilter(REMOVES)
                .addEventData(REMOVED);
    }

    /** The block of a document; empty when there is none. */
    public Optional<DocumentBlock> of(DocumentType type) {
        return Optional.ofNullable(blocks.get(type));
    }

    /** Number of documents that are handed in. */
    public int complete() {
        return (int) blocks.values().stream().filter(DocumentBlock::isHandedIn).count();
    }

    /** Reads the files again and shows them. */
    public void showFiles() {
        List<SupportingDocument> files = files();
        blocks.forEach((type, block) -> block.show(files.stream()
                .filter(file -> file.type() == type && file.scan() != ScanState.INFECTED)
                .toList()));
        files.forEach(file -> file.refusal().ifPresent(refusal -> refused(file.type(), refusal)));
    }

    /**
     * Why documents count as missing although files were uploaded for them, in words for the applicant. Files that
     * must still be removed come before files that are already gone. Reads the files again.
     */
    public Map<DocumentType, String> unusable() {
        Map<DocumentType, String> why = new EnumMap<>(DocumentType.class);
        files().stream()
                .sorted(Comparator.comparing(file -> file.scan() == ScanState.INFECTED))
                .forEach(file ->
                        file.refusal().ifPresent(refusal -> why.putIfAbsent(file.type(), words(file, refusal))));
        return why;
    }

    private String words(SupportingDocument file, FileRefusal refusal) {
        String words = told.getTranslation(refusal.messageKey(), refusal.arguments());
        return file.scan() == ScanState.INFECTED ? words : told.getTranslation("document.files.unusable", words);
    }

    private List<SupportingDocument> files() {
        return documents.list(applicant, dossier).stream()
                .filter(file -> file.round() == round && blocks.containsKey(file.type()))
                .toList();
    }

    @Override
    public void sending(DocumentType type, int percent) {
        block(type).showSending(percent);
    }

    @Override
    public void stopped(DocumentType type, FileRefusal.Reason reason, String name) {
        refused(type, new FileRefusal(reason, name, List.of()));
    }

    @Override
    public void finished(DocumentType type) {
        block(type).showState();
    }

    @Override
    public void opened() {
        showFiles();
        changed.run();
    }

    private void tell(DocumentType type, UploadOutcome reception) {
        switch (reception) {
            case UploadOutcome.Received(SupportingDocument file, SpaceUsed used) -> received(file, used);
            case UploadOutcome.Refused(FileRefusal refusal) -> refused(type, refusal);
        }
    }

    private void received(SupportingDocument file, SpaceUsed used) {
        block(file.type()).setInvalid(false);
        warn(used);
        told.print(new Text(told.getTranslation("document.files.received", file.name())));
        showFiles();
        changed.run();
    }

    /** Tells before it is reached what one person may send and hold. */
    private void warn(SpaceUsed used) {
        List<Text> sentences = new ArrayList<>();
        if (used.isDayNearlyUsed()) {
            sentences.add(new Text(warning.getTranslation(
                    "document.files.dayNearlyUsed",
                    used.files(),
                    used.received() >> 20,
                    Dates.date(used.reopensOn()))));
        }
        if (used.isSpaceNearlyUsed()) {
            sentences.add(new Text(warning.getTranslation("document.files.spaceNearlyUsed", used.held() >> 20)));
        }
        warning.print(sentences.toArray(Text[]::new));
        warning.setVisible(!sentences.isEmpty());
    }

    private void refused(DocumentType type, FileRefusal refusal) {
        DocumentBlock block = block(type);
        block.setErrorMessage(block.getTranslation(refusal.messageKey(), refusal.arguments()));
        block.setInvalid(true);
    }

    private DocumentBlock block(DocumentType type) {
        return Objects.requireNonNull(blocks.get(type));
    }

    /** « Supprimer » was pressed at a file; pressed twice, it is gone by then. */
    private void remove(DomEvent pressed) {
        String id = pressed.getEventData().get(REMOVED).asString();
        documents.list(applicant, dossier).stream()
                .filter(file -> file.id().value().toString().equals(id))
                .findFirst()
                .ifPresent(this::remove);
    }

    private void remove(SupportingDocument file) {
        documents.remove(applicant, dossier, file.id());
        block(file.type()).setInvalid(false);
        told.print(new Text(told.getTranslation("document.files.removed", file.name())));
        showFiles();
        block(file.type()).focus();
        changed.run();
    }
}
