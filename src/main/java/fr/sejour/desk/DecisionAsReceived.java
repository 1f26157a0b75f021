package fr.sejour.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.sejour.instruction.CaseFile;
import fr.sejour.instruction.Colleague;
import fr.sejour.instruction.Decision;
import fr.sejour.instruction.TakenDecision;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.ui.NewTab;
import fr.sejour.shared.ui.PrintedPart;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * What the applicant will receive of a decision, as it is typed now: mail, notification and paper. The paper is printed when it
 * is opened, marked as a preview, outside the lock of the session; it is not kept.
 */
final class DecisionAsReceived {

    private static final String PDF = "application/pdf";

    private final CaseServices.PreviewServices services;
    private final SignedInAgent agent;
    private final CaseFile file;

    DecisionAsReceived(CaseServices.PreviewServices services, SignedInAgent agent, CaseFile file) {
        this.services = services;
        this.agent = agent;
        this.file = file;
    }

    /** Of a decision. */
    Component of(Component where, Decision decision) {
        TakenDecision asIfTaken = new TakenDecision(
                decision,
                new Colleague(agent.id(), agent.displayName()),
                services.clock().instant());
        Div words = new Div(
                new H4(where.getTranslation("instruction.dossier.received.mail")),
                services.announcement().mail(),
                new H4(where.getTranslation("instruction.dossier.received.notification")),
                services.announcement().notification(CaseHeader.person(file), file.number(), asIfTaken));
        return new Div(
                PrintedPart.of(words),
                new H4(where.getTranslation("instruction.dossier.received.paper")),
                paper(where, () -> services.papers().of(agent, file.id(), decision)));
    }

    /** Of an attestation of extension. */
    Component of(Component where, String days, LocalDate from, LocalDate to) {
        return new Div(
                new Paragraph(days), paper(where, () -> services.papers().ofExtension(agent, file.id(), from, to)));
    }

    private static Component paper(Component where, Supplier<byte[]> print) {
        Anchor link = NewTab.link(where, "", where.getTranslation("instruction.dossier.received.open"));
        link.setHref(DownloadHandler.fromInputStream(opened -> response(print)).inline());
        return new Paragraph(link);
    }

    private static DownloadResponse response(Supplier<byte[]> print) {
        try {
            byte[] printed = print.get();
            return new DownloadResponse(new ByteArrayInputStream(printed), "apercu.pdf", PDF, printed.length);
        } catch (NotFoundException notTheirs) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND, notTheirs);
        }
    }
}
