package fr.sejour.complement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.complement.Complement;
import fr.sejour.complement.ComplementAnswer;
import fr.sejour.complement.ComplementItem;
import fr.sejour.document.SupportingDocument;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.document.ui.DocumentBlocks;
import fr.sejour.dossier.DocumentType;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.entry.FieldError;
import fr.sejour.shared.entry.FieldPath;
import fr.sejour.shared.entry.TypingFault;
import fr.sejour.shared.ui.EntryForm;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The answer to a demand: a part for each of its documents. */
final class AnswerForm extends Composite<Div> implements EntryForm<Map<DocumentType, ComplementAnswer>> {

    private final Map<DocumentType, ItemForm> items = new EnumMap<>(DocumentType.class);
    private final DocumentBlocks blocks;
    private SerializableRunnable changed = () -> {};

    /** @param files of the dossier, of all rounds */
    AnswerForm(
            Complement complement,
            SupportingDocuments documents,
            ApplicantId applicant,
            List<SupportingDocument> files) {
        blocks =
                new DocumentBlocks(documents, applicant, complement.dossier(), complement.round(), () -> changed.run());
        for (ComplementItem item : complement.items()) {
            ItemFacts facts = new ItemFacts(item, SentItem.before(item.type(), complement.round(), files));
            ItemForm form = new ItemForm(item, facts, blocks, () -> changed.run());
            items.put(item.type(), form);
            getContent().add(form);
        }
        blocks.listenIn(this);
    }

    @Override
    public Map<DocumentType, ComplementAnswer> entry() {
        Map<DocumentType, ComplementAnswer> typed = new EnumMap<>(DocumentType.class);
        items.forEach((type, form) -> typed.put(type, form.answer()));
        return typed;
    }

    @Override
    public Optional<Component> field(FieldPath path) {
        return path.field() instanceof ComplementAnswer.Field field
                ? Optional.ofNullable(items.get(document(path))).flatMap(item -> item.field(field))
                : Optional.empty();
    }

    /** Where files count as missing because the uploaded ones cannot be used, says why they cannot be used. */
    @Override
    public Function<FieldError, Optional<String>> words() {
        Map<DocumentType, String> unusable = blocks.unusable();
        return error -> error.path().field() == ComplementAnswer.Field.FILES && error.fault() == TypingFault.MISSING
                ? Optional.of(document(error.path()))
                        .filter(unusable::containsKey)
                        .map(type -> getTranslation(
                                "complement.error.FILES.unusable", getTranslation(type.titleKey()), unusable.get(type)))
                : Optional.empty();
    }

    @Override
    public void onChange(SerializableRunnable listener) {
        changed = listener;
    }

    /** The document that a field is about. */
    static DocumentType document(FieldPath path) {
        return DocumentType.valueOf(path.item());
    }
}
