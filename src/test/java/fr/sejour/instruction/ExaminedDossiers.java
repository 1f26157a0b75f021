package fr.sejour.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.complement.Complement;
import fr.sejour.complement.ComplementAnswer;
import fr.sejour.complement.Complements;
import fr.sejour.complement.SentAnswer;
import fr.sejour.dossier.DocumentType;
import fr.sejour.filing.CompleteDrafts;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.filing.Drafts;
import fr.sejour.filing.Filing;
import fr.sejour.shared.SignedInAgent;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.beans.factory.BeanFactory;

/** Dossiers of Lille brought on their way by the services themselves, each of a new person. */
public final class ExaminedDossiers {

    /** Whose dossiers they are. */
    public static final String PREFECTURE = "59";

    /** What agents find. */
    public static final String OBSERVATION = "La page 2 manque.";

    private final DSLContext database;
    private final Drafts drafts;
    private final Filing filing;
    private final Instruction instruction;
    private final CaseFiles files;
    private final Complements complements;
    private final Clock clock;

    public ExaminedDossiers(BeanFactory beans) {
        database = beans.getBean(DSLContext.class);
        drafts = beans.getBean(Drafts.class);
        filing = beans.getBean(Filing.class);
        instruction = beans.getBean(Instruction.class);
        files = beans.getBean(CaseFiles.class);
        complements = beans.getBean(Complements.class);
        clock = beans.getBean(Clock.class);
    }

    /** Filed, and nobody has taken it up. */
    public Ready filed() {
        Ready ready = new CompleteDrafts(database, drafts, clock).adult();
        filing.file(ready.applicant(), ready.dossier(), ready.version());
        return ready;
    }

    /** Taken up by this agent. */
    public Ready claimed(SignedInAgent agent) {
        Ready ready = filed();
        done(instruction.claim(agent, ready.dossier(), 0));
        return ready;
    }

    /** Asked for these documents by this agent, and not opened. */
    public Ready asked(SignedInAgent agent, DocumentType... types) {
        Ready ready = claimed(agent);
        ask(agent, ready, types);
        return ready;
    }

    /** Asks for these documents. */
    public void ask(SignedInAgent agent, Ready ready, DocumentType... types) {
        int version = version(agent, ready);
        for (DocumentType type : types) {
            version = done(instruction.judge(agent, ready.dossier(), version, type, false, OBSERVATION));
        }
        done(instruction.requestComplement(agent, ready.dossier(), version));
    }

    /** The applicant opens the demand that waits. */
    public Complement open(Ready ready) {
        Complement waiting = waiting(ready);
        return complements.open(ready.applicant(), waiting.id());
    }

    /** The applicant opens the demand that waits, and types that every document is kept, without sending it. */
    public Complement keepAll(Ready ready) {
        Complement waiting = open(ready);
        Map<DocumentType, ComplementAnswer> answers = new EnumMap<>(DocumentType.class);
        waiting.items()
                .forEach(item -> answers.put(
                        item.type(),
                        new ComplementAnswer(ComplementAnswer.Choice.KEEP, "Il n'y a pas de page 2.", "", "")));
        complements.save(ready.applicant(), waiting.id(), waiting.version(), answers);
        return waiting(ready);
    }

    /** The applicant answers the demand that waits: every document is kept. */
    public void answer(Ready ready) {
        Complement typed = keepAll(ready);
        assertThat(complements.send(ready.applicant(), typed.id(), typed.version()))
                .isInstanceOf(SentAnswer.Sent.class);
    }

    /** What the next act must start from. */
    public int version(SignedInAgent agent, Ready ready) {
        return files.examination(agent, ready.dossier()).version();
    }

    /** The version that an act led to. */
    public static int done(ActResult result) {
        assertThat(result).isInstanceOf(ActResult.Done.class);
        return ((ActResult.Done) result).version();
    }

    private Complement waiting(Ready ready) {
        List<Complement> all = complements.ofDossier(ready.dossier());
        assertThat(all.getLast().isOpen()).isTrue();
        return all.getLast();
    }
}
