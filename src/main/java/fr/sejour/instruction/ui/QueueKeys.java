package fr.sejour.instruction.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import fr.sejour.shared.ui.FactList;

/** The keys of the queue, folded away until they are asked for. */
final class QueueKeys extends Composite<NativeDetails> {

    QueueKeys() {
        getContent().setSummaryText(getTranslation("instruction.keys.title"));
        FactList keys = new FactList();
        for (String key : new String[] {"move", "open", "claim"}) {
            keys.add(getTranslation("instruction.keys." + key + ".key"), getTranslation("instruction.keys." + key));
        }
        getContent().setContent(keys);
        getContent().addClassName("keys");
    }
}
