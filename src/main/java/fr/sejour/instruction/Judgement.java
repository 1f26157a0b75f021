package fr.sejour.instruction;

import fr.sejour.complement.Complement;
import fr.sejour.dossier.DocumentType;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an agent found of a document.
 *
 * @param round of the last answered demand when it was judged; 0 as it was filed
 * @param observation what the applicant reads when it is asked for again; may be empty
 */
public record Judgement(DocumentType type, int round, boolean conform, String observation, Colleague by, Instant at)
        implements Serializable {

    /**
     * The judgement that holds of a document: the last one, unless the document was answered for since. Then it is to be
     * judged again, while the others keep theirs.
     */
    static Optional<Judgement> standing(DocumentType type, List<Judgement> judgements, List<Complement> complements) {
        int answeredIn = complements.stream()
                .filter(complement -> complement.answeredAt() != null)
                .filter(complement -> complement.items().stream().anyMatch(item -> item.type() == type))
                .mapToInt(Complement::round)
                .max()
                .orElse(0);
        return judgements.stream()
                .filter(judgement -> judgement.type() == type && judgement.round() >= answeredIn)
                .max(Comparator.comparingInt(Judgement::round));
    }

    /** The round in which documents are judged now: that of the last answered demand, or 0. */
    static int currentRound(List<Complement> complements) {
        return complements.stream()
                .filter(complement -> complement.answeredAt() != null)
                .mapToInt(Complement::round)
                .max()
                .orElse(0);
    }
}
