package fr.sejour.paper.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.sejour.paper.Verification;
import fr.sejour.paper.VerifiedPaper;
import fr.sejour.shared.Dates;
import fr.sejour.shared.PaperStanding;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.FactList;
import fr.sejour.shared.ui.FormSection;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.PlainField;
import fr.sejour.shared.ui.Width;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * The page « Vérifier un document »: forms for a code and for a file, and above them the result of the last question.
 */
final class VerificationPage extends Div {

    static final String TITLE = "report.verify.title";

    /** Names of the forms' fields. */
    static final String FILE = "fichier";

    static final String CODE = "code";

    private static final int MEGABYTE = 1 << 20;

    private final Section answer = new Section();

    VerificationPage() {
        addClassName("verification");
        answer.addClassName("verification-answer");
        answer.setVisible(false);
        PlainField code = new PlainField(getTranslation("report.verify.code"), CODE)
                .withHint(getTranslation("report.verify.code.hint", Verification.CODE_LENGTH))
                .withAutocomplete("off")
                .withWidth(Width.FULL);
        PlainField file = new PlainField(getTranslation("report.verify.file"), FILE)
                .withType("file")
                .withAccept(".pdf,application/pdf")
                .withHint(getTranslation("report.verify.file.hint", SentFile.LARGEST / MEGABYTE))
                .withWidth(Width.FULL);
        add(
                new PageHeading(getTranslation(TITLE), getTranslation("report.verify.lead")),
                answer,
                new FormSection(
                        getTranslation("report.verify.by-code"),
                        new Question(
                                Verification.ADDRESS,
                                "application/x-www-form-urlencoded",
                                code,
                                Actions.submit(getTranslation("report.verify.code.submit")))),
                new FormSection(
                        getTranslation("report.verify.by-file"),
                        new Question(
                                Verification.ADDRESS + "/" + FILE,
                                "multipart/form-data",
                                file,
                                Actions.submit(getTranslation("report.verify.file.submit")))));
    }

    /** A form whose sending changes nothing: it bears no token, for which a session would be begun. */
    @Tag("form")
    private static final class Question extends HtmlContainer {

        Question(String action, String type, Component... content) {
            super(content);
            getElement()
                    .setAttribute("method", "post")
                    .setAttribute("action", action)
                    .setAttribute("enctype", type);
        }
    }

    /**
     * What is known of the document that bears a code.
     *
     * @param blank whether nothing was typed
     * @param complete whether it can be a code at all
     */
    static VerificationPage ofCode(Optional<VerifiedPaper> found, boolean blank, boolean complete) {
        VerificationPage page = new VerificationPage();
        found.ifPresentOrElse(
                paper -> page.tell(paper, "report.verify.compare.code"),
                () -> page.answer(
                        "report.verify.unknown.code",
                        Notice.error(
                                complete
                                        ? page.getTranslation("report.verify.unknown.code.text")
                                        : page.getTranslation(
                                                "report.verify.unknown.format",
                                                blank ? 0 : 1,
                                                Verification.CODE_LENGTH))));
        return page;
    }

    static VerificationPage ofFile(Optional<VerifiedPaper> found) {
        VerificationPage page = new VerificationPage();
        found.ifPresentOrElse(
                paper -> page.tell(paper, "report.verify.compare.file"),
                () -> page.answer(
                        "report.verify.unknown.file",
                        Notice.warning(page.getTranslation("report.verify.unknown.file.text"))));
        return page;
    }

    static VerificationPage withoutFile() {
        return saying("report.verify.file.missing");
    }

    static VerificationPage withTooLargeFile() {
        return saying("report.verify.file.too-large", SentFile.LARGEST / MEGABYTE);
    }

    /** @param wait until the next question is answered */
    static VerificationPage tooOften(Duration wait) {
        return saying("report.verify.slow", wait.plusMinutes(1).minusNanos(1).toMinutes());
    }

    private static VerificationPage saying(String key, Object... arguments) {
        VerificationPage page = new VerificationPage();
        page.answer("report.verify.answer", Notice.error(page.getTranslation(key, arguments)));
        return page;
    }

    private void tell(VerifiedPaper paper, String compareKey) {
        String state = "report.verify." + paper.standing();
        answer(state, notice(paper, state));
        FactList facts = new FactList()
                .add(getTranslation("report.verify.paper"), getTranslation(paper.titleKey()))
                .add(getTranslation("report.verify.number"), paper.number().digits())
                .add(getTranslation("report.verify.issued-on"), Dates.date(paper.issuedOn()))
                .add(getTranslation("report.verify.initials"), paper.initials());
        VerifiedPaper.Validity validity = paper.validity();
        if (validity != null) {
            facts.add(
                    getTranslation("report.verify.validity"),
                    getTranslation("report.verify.from-to", Dates.date(validity.from()), Dates.date(validity.to())));
        }
        answer.add(facts);
        if (paper.standing() == PaperStanding.AUTHENTIC || paper.standing() == PaperStanding.EXPIRED) {
            answer.add(new Paragraph(getTranslation(compareKey)));
        }
    }

    private Notice notice(VerifiedPaper paper, String state) {
        String key = state + ".text";
        return switch (paper.standing()) {
            case AUTHENTIC -> Notice.success(getTranslation(key));
            case EXPIRED ->
                Notice.warning(getTranslation(
                        key,
                        Dates.date(Objects.requireNonNull(paper.validity()).to().plusDays(1))));
            case REPLACED -> Notice.warning(getTranslation(key));
            case WITHDRAWN -> Notice.error(getTranslation(key));
        };
    }

    private void answer(String titleKey, Notice notice) {
        answer.add(new H2(getTranslation(titleKey)), notice);
        answer.setVisible(true);
    }
}
