package fr.sejour.desk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import fr.sejour.shared.ui.FactList;
import java.util.List;

/** The keys of the queue, folded away until they are asked for, by « ? » too. */
final class QueueKeys extends Composite<NativeDetails> {

    QueueKeys() {
        getContent().setSummaryText(getTranslation("instruction.keys.title"));
        FactList keys = new FactList();
        for (String key : new String[] {"move", "open", "claim", "help"}) {
            keys.add(getTranslation("instruction.keys." + key + ".key"), getTranslation("instruction.keys." + key));
        }
        getContent().setContent(keys);
        getContent().addClassName("keys");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        PageKeys.fromAnywhere(getElement(), List.of("?"), "this.open = true; this.firstElementChild.focus();");
    }
}
