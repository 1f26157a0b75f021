package fr.sejour.filing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.Step;
import fr.sejour.dossier.Warning;
import fr.sejour.filing.DraftReview;
import fr.sejour.filing.Eligibility;
import fr.sejour.filing.FilingAddresses;
import fr.sejour.filing.Links;
import fr.sejour.registry.CivilStatus;
import fr.sejour.registry.ForeignerRegistry;
import fr.sejour.shared.Dates;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.SiteAddresses;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.Crumb;
import fr.sejour.shared.ui.HasBreadcrumb;
import fr.sejour.shared.ui.NewTab;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.PageHeading;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** « Votre démarche en ligne »: what is asked for, what will be needed, and the way in. */
@Route(FilingAddresses.PREAMBLE)
@RolesAllowed(SignedInApplicant.ROLE)
class PreambleView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, HasBreadcrumb {

    private final Steps steps;
    private final ForeignerRegistry registry;
    private final Links links;
    private final Clock clock;

    PreambleView(Steps steps, ForeignerRegistry registry, Links links, Clock clock) {
        this.steps = steps;
        this.registry = registry;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("filing.preamble.title");
    }

    @Override
    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(getTranslation("filing.choice.title"), "/" + FilingAddresses.CHOICE));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Div page = getContent();
        page.removeAll();
        page.addClassName("preamble");
        page.add(new PageHeading(getPageTitle(), getTranslation("filing.preamble.lead")));
        NextPageMessage.take(event.getUI()).flatMap(this::notice).ifPresent(page::add);
        SignedInApplicant applicant = steps.applicant();
        registry.civilStatus(applicant.number())
                .ifPresentOrElse(
                        person -> show(page, applicant, person),
                        () -> page.add(Notice.error(getTranslation("filing.preamble.unknownPerson"))));
    }

    private void show(Div page, SignedInApplicant applicant, CivilStatus person) {
        LocalDate today = LocalDate.now(clock);
        Optional<DraftReview> draft = steps.draft();
        page.add(new Paragraph(getTranslation("filing.preamble.who")));
        Warning.on(person.birthDate(), null, null, today)
                .forEach(warning -> page.add(Notice.warning(steps.texts().say(getLocale(), warning))));
        Eligibility eligibility = Eligibility.on(person.birthDate(), today);
        if (eligibility instanceof Eligibility.TooYoung(LocalDate possibleFrom)) {
            page.add(Notice.warning(
                    getTranslation("filing.preamble.tooYoung", Dates.inWords(possibleFrom, getLocale()))));
        }
        draft.map(this::resume)
                .or(() -> steps.lastFiledAt().map(this::alreadyFiled))
                .ifPresent(page::add);
        page.add(
                new H2(getTranslation("filing.preamble.steps")),
                fiveSteps(),
                new Paragraph(getTranslation("filing.preamble.saving")),
                new H2(getTranslation("filing.preamble.attach")),
                toAttach(),
                list(draft.map(DraftReview::applicantCase)
                        .orElseGet(() -> ApplicantCase.of(person.birthDate(), false, today))));
        if (eligibility instanceof Eligibility.Eligible && draft.isEmpty()) {
            page.add(new Actions(
                    Actions.primary(getTranslation("filing.preamble.continue"), click -> begin(applicant))));
        }
    }

    private Optional<Notice> notice(NextPageMessage message) {
        return switch (message) {
            case ABANDONED -> Optional.of(Notice.success(getTranslation("filing.preamble.abandoned")));
            case NO_DRAFT -> Optional.of(Notice.information(getTranslation("filing.preamble.noDraft")));
            case REDIRECTED -> Optional.empty();
        };
    }

    private Notice resume(DraftReview draft) {
        Step step = draft.resumeAt();
        return Notice.information(
                getTranslation("filing.preamble.draft", step.number(), getTranslation(step.titleKey())),
                Actions.primary(getTranslation("filing.preamble.resume"), click -> go(step)));
    }

    private Notice alreadyFiled(Instant filedAt) {
        return Notice.information(
                getTranslation("filing.preamble.filed", Dates.inWords(Dates.day(filedAt), getLocale())),
                new Anchor("/" + SiteAddresses.TRACKING, getTranslation("filing.preamble.filed.follow")));
    }

    private OrderedList fiveSteps() {
        OrderedList list = new OrderedList();
        list.addClassName("five-steps");
        for (Step step : Step.values()) {
            Span title = new Span(getTranslation(step.titleKey()));
            title.addClassName("five-steps-title");
            list.add(new ListItem(title, new Span(getTranslation("filing.preamble.step." + step.name()))));
        }
        return list;
    }

    private Div toAttach() {
        Anchor photographers =
                NewTab.link(this, links.photographers(), getTranslation("filing.preamble.attach.photographers"));
        return new Div(new UnorderedList(
                new ListItem(getTranslation("filing.preamble.attach.documents")),
                new ListItem(new Span(getTranslation("filing.preamble.attach.ephoto") + " "), photographers)));
    }

    private Paragraph list(ApplicantCase applicantCase) {
        return new Paragraph(
                NewTab.link(this, Addresses.documentList(applicantCase), getTranslation("filing.preamble.list")));
    }

    private void begin(SignedInApplicant applicant) {
        steps.drafts().open(applicant.id(), applicant.number());
        go(Step.PERSONAL_INFORMATION);
    }

    private void go(Step step) {
        getUI().ifPresent(ui -> ui.navigate(Addresses.viewOf(step)));
    }
}
