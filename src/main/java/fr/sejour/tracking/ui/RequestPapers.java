package fr.sejour.tracking.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import fr.sejour.dossier.DossierOverview;
import fr.sejour.instruction.Extension;
import fr.sejour.notification.NotificationId;
import fr.sejour.paper.PaperAddresses;
import fr.sejour.shared.Dates;
import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.ui.StatusTag;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The papers of a filed request, a link each: receipt and acknowledgement, attestations of extension, and that of the
 * decision. A decision that was not read yet is read in its notification first, where its paper is.
 */
final class RequestPapers extends Composite<Div> {

    private final Set<String> withdrawn;

    /** @param withdrawn addresses of those that no longer count */
    RequestPapers(
            DossierOverview request,
            DossierNumber number,
            List<Extension> extensions,
            Set<String> withdrawn,
            @Nullable NotificationId unreadDecision) {
        this.withdrawn = withdrawn;
        getContent().addClassName("request-acts");
        for (PaperAddresses.OfFiling paper : PaperAddresses.ofFiling(request.id())) {
            link(paper.address(), getTranslation(paper.linkKey()), getTranslation(paper.ariaKey(), number.digits()));
        }
        for (Extension extension : extensions) {
            String from = Dates.date(extension.from());
            String to = Dates.date(extension.to());
            link(
                    PaperAddresses.extension(request.id(), extension.id()),
                    getTranslation("tracking.extension", from, to),
                    getTranslation("tracking.extension.what", from, to, number.digits()));
        }
        if (unreadDecision == null) {
            PaperAddresses.decision(request.id(), request.state())
                    .ifPresent(address -> link(
                            address,
                            getTranslation("tracking.decision"),
                            getTranslation("tracking.decision.what", number.digits())));
        } else {
            Anchor read = new Anchor(unreadDecision.address(), getTranslation("tracking.decision.read"));
            read.setAriaLabel(getTranslation("tracking.decision.read.what", number.digits()));
            getContent().add(read);
        }
    }

    private void link(String address, String text, String what) {
        Anchor link = new Anchor(address, text);
        link.setAriaLabel(what);
        link.setRouterIgnore(true);
        if (withdrawn.contains(address)) {
            Div gone = new Div(link, new StatusTag(getTranslation("tracking.paper.withdrawn"), StatusTag.Tone.ERROR));
            gone.addClassName("paper-withdrawn");
            getContent().add(gone);
        } else {
            getContent().add(link);
        }
    }
}
