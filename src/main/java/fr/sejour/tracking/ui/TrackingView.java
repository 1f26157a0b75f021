package fr.sejour.tracking.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.dossier.DossierOverview;
import fr.sejour.dossier.Dossiers;
import fr.sejour.filing.Drafts;
import fr.sejour.filing.FilingAddresses;
import fr.sejour.instruction.Extension;
import fr.sejour.instruction.Extensions;
import fr.sejour.notification.NotificationId;
import fr.sejour.notification.Notifications;
import fr.sejour.paper.DossierPapers;
import fr.sejour.registry.ForeignerRegistry;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.SiteAddresses;
import fr.sejour.shared.ui.PageHeading;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** « Mes demandes en cours »: the state of each request, what comes next, its papers, and the permits held before. */
@Route(TrackingView.ROUTE)
@RouteAlias(TrackingView.ROUTE + "/:" + TrackingView.KIND)
@RolesAllowed(SignedInApplicant.ROLE)
class TrackingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = SiteAddresses.TRACKING;

    /** Parameter of the address: the tab. */
    static final String KIND = "kind";

    private final transient Dossiers dossiers;
    private final transient Drafts drafts;
    private final transient Extensions extensions;
    private final transient DossierPapers papers;
    private final transient Notifications notifications;
    private final transient ForeignerRegistry registry;
    private final SignedInApplicant applicant;

    TrackingView(
            Dossiers dossiers,
            Drafts drafts,
            Extensions extensions,
            DossierPapers papers,
            Notifications notifications,
            ForeignerRegistry registry,
            AuthenticationContext authentication) {
        this.extensions = extensions;
        this.papers = papers;
        this.notifications = notifications;
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.registry = registry;
        applicant = authentication.getAuthenticatedUser(SignedInApplicant.class).orElseThrow(NotFoundException::new);
        getContent().addClassNames("tracking", "wide");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tracking.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(KnownKinds.at(event.getRouteParameters()));
    }

    private PageHeading show(RequestTab kind) {
        PageHeading heading = new PageHeading(getTranslation("tracking.title"));
        getContent().removeAll();
        getContent().add(heading, new KindTabs(kind));
        switch (kind) {
            case PERMIT -> showPermitRequests();
            case CHANGE, NATIONALITY -> getContent().add(new Paragraph(getTranslation("tracking.empty." + kind)));
        }
        return heading;
    }

    private void delete(DossierId draft) {
        drafts.abandon(applicant.id(), draft);
        show(RequestTab.PERMIT).focus();
    }

    private void showPermitRequests() {
        List<DossierOverview> requests = dossiers.ofApplicant(applicant.id());
        Section follow = new Section(new H2(getTranslation("tracking.follow.title")));
        if (requests.isEmpty()) {
            follow.add(
                    new Paragraph(getTranslation("tracking.follow.none")),
                    new Paragraph(new Anchor("/" + FilingAddresses.CHOICE, getTranslation("tracking.follow.start"))));
        } else {
            Map<DossierId, List<Extension>> issued = extensions.ofApplicant(applicant.id());
            Set<String> withdrawn = papers.withdrawn(applicant.id());
            Map<DossierId, NotificationId> unread = notifications.unreadDecisions(applicant.id());
            follow.add(new RequestTable(
                    applicant.number(),
                    requests,
                    (request, number) -> new RequestPapers(
                            request,
                            number,
                            issued.getOrDefault(request.id(), List.of()),
                            withdrawn,
                            unread.get(request.id())),
                    this::delete));
        }
        getContent().add(follow);
        for (DossierOverview request : requests) {
            DossierNumber number = request.number();
            if (number != null) {
                getContent().add(new RequestTimeline(request, number));
            }
        }
        getContent()
                .add(
                        new PermitHistory(registry.permits(applicant.number())),
                        new Anchor(
                                "/" + SiteAddresses.OTHER_PROCEDURES + "/" + SiteAddresses.CHANGE_OF_SITUATION,
                                getTranslation("tracking.change")));
    }
}
