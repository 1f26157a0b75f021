package fr.sejour.paper;

import fr.sejour.complement.Complement;
import fr.sejour.complement.Complements;
import fr.sejour.dossier.Filed;
import fr.sejour.instruction.Decision;
import fr.sejour.instruction.Decisions;
import fr.sejour.instruction.TakenDecision;
import fr.sejour.printing.PaperRequest;
import fr.sejour.shared.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the paper of a decision into words: attestation de décision favorable, décision de refus, clôture. */
@Component
class DecisionWriter implements PaperWriter {

    private final DossierWords words;
    private final VisibleSealWriter visibleSeal;
    private final Decisions decisions;
    private final Complements complements;

    DecisionWriter(DossierWords words, VisibleSealWriter visibleSeal, Decisions decisions, Complements complements) {
        this.words = words;
        this.visibleSeal = visibleSeal;
        this.decisions = decisions;
        this.complements = complements;
    }

    /** Which paper a decision comes with. */
    static PaperKind kind(Decision decision) {
        return PaperKind.ofDecision(decision.outcome()).orElseThrow();
    }

    @Override
    public Set<PaperKind> kinds() {
        return Set.copyOf(PaperKind.of(PaperKind.Cause.DECISION));
    }

    @Override
    public Optional<PaperRequest> write(Filed dossier, PaperIdentity which, Instant issuedAt) {
        return decisions
                .of(dossier.id())
                .filter(taken -> kind(taken.decision()) == which.kind())
                .map(taken -> write(dossier, taken, issuedAt));
    }

    PaperRequest write(Filed dossier, TakenDecision taken, Instant issuedAt) {
        return paper(dossier, taken, issuedAt, null);
    }

    /** The paper as it would be if the decision were taken, marked on each page as what it is. */
    PaperRequest preview(Filed dossier, TakenDecision asIfTaken) {
        return paper(dossier, asIfTaken, asIfTaken.at(), words.text("report.preview.mark"));
    }

    private PaperRequest paper(Filed dossier, TakenDecision taken, Instant issuedAt, @Nullable String preview) {
        PaperKind kind = kind(taken.decision());
        Map<String, @Nullable Object> own = new HashMap<>();
        own.put("preview", preview);
        String decidedOn = DossierWords.inWords(taken.at());
        own.put(
                "decision",
                words.text(kind.key("decision"), decidedOn, words.prefecture(dossier)) + "\n"
                        + decidedBy(dossier, taken));
        switch (taken.decision()) {
            case Decision.Favourable granted -> {
                own.putAll(granted(dossier, granted));
                if (preview == null) {
                    own.putAll(visibleSeal.ofFavourable(dossier, granted, issuedAt));
                }
            }
            case Decision.Reasoned against -> own.putAll(explained(kind, dossier, against.reasons(), against.appeal()));
        }
        return words.paper(kind, dossier, issuedAt, words.text("report.decision.lead", decidedOn), own);
    }

    /** Who decided and for which service: so a decision told through an online service needs no signature (CRPA L. 212-2). */
    private String decidedBy(Filed dossier, TakenDecision taken) {
        String name = taken.by().name();
        return name.isBlank()
                ? words.text("report.decision.by-service", words.prefecture(dossier))
                : words.text("report.decision.by", name, words.prefecture(dossier));
    }

    private Map<String, @Nullable Object> granted(Filed dossier, Decision.Favourable granted) {
        Map<String, @Nullable Object> own = new HashMap<>();
        own.put("permitType", granted.permitType());
        own.put("validFrom", Dates.date(granted.validFrom()));
        own.put("validTo", Dates.date(granted.validTo()));
        own.put("mention", granted.mention());
        own.put("tax", words.text("report.favourable.tax", granted.tax()));
        own.put("earlierDocument", words.earlierDocument(dossier));
        return own;
    }

    private Map<String, String> explained(PaperKind kind, Filed dossier, String reasons, String appeal) {
        return Map.of(
                "facts", facts(dossier, kind == PaperKind.CLOSING),
                "reasonsTitle", words.text(kind.key("reasons.title")),
                "reasons", inParagraphs(reasons),
                "appeal", inParagraphs(appeal));
    }

    /** What led to the decision: the filing, and each demand for documents with what became of it. */
    private String facts(Filed dossier, boolean closed) {
        List<String> facts = new ArrayList<>();
        facts.add(words.text("report.facts.filed", DossierWords.inWords(dossier.filedAt())));
        List<Complement> demands = complements.ofDossier(dossier.id());
        for (Complement demand : demands) {
            boolean leftOpen = closed && demand == demands.getLast();
            facts.add(asked(demand) + " " + outcome(demand, leftOpen));
        }
        return String.join("\n", facts);
    }

    private String asked(Complement demand) {
        String documents = demand.items().stream()
                .map(item -> words.text(item.type().titleKey()))
                .collect(Collectors.joining(" ; "));
        return words.text(
                "report.facts.asked", DossierWords.inWords(demand.dates().askedAt()), documents);
    }

    private String outcome(Complement demand, boolean leftOpen) {
        Instant answeredAt = demand.answeredAt();
        LocalDate dueOn = demand.dueOn();
        if (answeredAt != null) {
            return words.text("report.facts.answered", DossierWords.inWords(answeredAt));
        }
        return leftOpen && dueOn != null
                ? words.text("report.facts.unanswered", DossierWords.inWords(dueOn))
                : words.text("report.facts.withdrawn");
    }

    /** As it was typed, save for ends of lines and rows of empty lines. */
    private static String inParagraphs(String typed) {
        return typed.strip().replace("\r\n", "\n").replaceAll("\\n\\s*\\n\\s*", "\n\n");
    }
}
