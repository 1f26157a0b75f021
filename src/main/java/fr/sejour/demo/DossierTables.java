package fr.sejour.demo;

import static sejour.db.Tables.APPLICANT;
import static sejour.db.Tables.COMPLEMENT_ITEM;
import static sejour.db.Tables.COMPLEMENT_REQUEST;
import static sejour.db.Tables.DECISION;
import static sejour.db.Tables.DOSSIER;
import static sejour.db.Tables.DOSSIER_EVENT;
import static sejour.db.Tables.FOREIGNER;
import static sejour.db.Tables.INSTRUCTION;
import static sejour.db.Tables.INSTRUCTION_NAME;
import static sejour.db.Tables.NOTIFICATION;
import static sejour.db.Tables.SUPPORTING_DOCUMENT;

import fr.sejour.dossier.DossierState;
import fr.sejour.dossier.DueDate;
import fr.sejour.shared.Dates;
import fr.sejour.shared.Folding;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Made-up dossiers as rows of all the tables that a dossier reaches. */
final class DossierTables {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final CopiedTable foreigners = new CopiedTable(
            FOREIGNER.NUMBER,
            FOREIGNER.BIRTH_NAME,
            FOREIGNER.FIRST_NAMES,
            FOREIGNER.SEX,
            FOREIGNER.BIRTH_DATE,
            FOREIGNER.BIRTH_COUNTRY,
            FOREIGNER.BIRTH_PLACE,
            FOREIGNER.NATIONALITY);
    private final CopiedTable applicants = new CopiedTable(
            APPLICANT.ID,
            APPLICANT.FOREIGNER_NUMBER,
            APPLICANT.EMAIL,
            APPLICANT.LANGUAGE,
            APPLICANT.PASSWORD_HASH,
            APPLICANT.CREATED_AT,
            APPLICANT.LAST_SEEN_AT);
    private final CopiedTable dossiers = new CopiedTable(
            DOSSIER.ID,
            DOSSIER.APPLICANT,
            DOSSIER.FOREIGNER_NUMBER,
            DOSSIER.STATE,
            DOSSIER.REACHED_STEP,
            DOSSIER.SEEN_CASE,
            DOSSIER.CREATED_AT,
            DOSSIER.TOUCHED_AT,
            DOSSIER.FILED_AT,
            DOSSIER.NUMBER,
            DOSSIER.SNAPSHOT,
            DOSSIER.MADE_UP);
    private final CopiedTable events = new CopiedTable(DOSSIER_EVENT.DOSSIER, DOSSIER_EVENT.STATE, DOSSIER_EVENT.AT);
    private final CopiedTable files = new CopiedTable(
            SUPPORTING_DOCUMENT.ID,
            SUPPORTING_DOCUMENT.DOSSIER,
            SUPPORTING_DOCUMENT.APPLICANT,
            SUPPORTING_DOCUMENT.TYPE,
            SUPPORTING_DOCUMENT.POSITION,
            SUPPORTING_DOCUMENT.FILE_NAME,
            SUPPORTING_DOCUMENT.SHA256,
            SUPPORTING_DOCUMENT.SIZE,
            SUPPORTING_DOCUMENT.MEDIA_TYPE,
            SUPPORTING_DOCUMENT.PAGES,
            SUPPORTING_DOCUMENT.SCAN,
            SUPPORTING_DOCUMENT.UPLOADED_AT);
    private final CopiedTable instructions = new CopiedTable(
            INSTRUCTION.DOSSIER,
            INSTRUCTION.PREFECTURE,
            INSTRUCTION.NUMBER,
            INSTRUCTION.FOREIGNER_NUMBER,
            INSTRUCTION.PERSON,
            INSTRUCTION.FOLDED_NAMES,
            INSTRUCTION.NATIONALITY,
            INSTRUCTION.APPLICANT_CASE,
            INSTRUCTION.FILED_AT,
            INSTRUCTION.STATE,
            INSTRUCTION.DUE_ON,
            INSTRUCTION.HOLDER,
            INSTRUCTION.HELD_SINCE);
    private final CopiedTable names = new CopiedTable(
            INSTRUCTION_NAME.DOSSIER, INSTRUCTION_NAME.WORD, INSTRUCTION_NAME.PREFECTURE, INSTRUCTION_NAME.FILED_AT);
    private final CopiedTable requests = new CopiedTable(
            COMPLEMENT_REQUEST.ID,
            COMPLEMENT_REQUEST.DOSSIER,
            COMPLEMENT_REQUEST.ROUND,
            COMPLEMENT_REQUEST.ASKED_BY,
            COMPLEMENT_REQUEST.ASKED_AT,
            COMPLEMENT_REQUEST.OPENED_AT,
            COMPLEMENT_REQUEST.DUE_ON,
            COMPLEMENT_REQUEST.ANSWERED_AT,
            COMPLEMENT_REQUEST.WITHDRAWN_AT);
    private final CopiedTable items = new CopiedTable(
            COMPLEMENT_ITEM.REQUEST,
            COMPLEMENT_ITEM.TYPE,
            COMPLEMENT_ITEM.OBSERVATION,
            COMPLEMENT_ITEM.ANSWER,
            COMPLEMENT_ITEM.REASON);
    private final CopiedTable decisions = new CopiedTable(
            DECISION.DOSSIER,
            DECISION.KIND,
            DECISION.DECIDED_BY,
            DECISION.DECIDED_AT,
            DECISION.PERMIT_TYPE,
            DECISION.VALID_FROM,
            DECISION.VALID_TO,
            DECISION.MENTION,
            DECISION.TAX,
            DECISION.REASONS,
            DECISION.APPEAL);
    private final CopiedTable notifications = new CopiedTable(
            NOTIFICATION.APPLICANT,
            NOTIFICATION.DOSSIER,
            NOTIFICATION.KIND,
            NOTIFICATION.COMPLEMENT,
            NOTIFICATION.SENT_AT,
            NOTIFICATION.OPENED_AT,
            NOTIFICATION.ANSWERED_AT,
            NOTIFICATION.DUE_ON);

    private final Set<String> words = new HashSet<>();
    private final FindingTables findings = new FindingTables();
    private final MadeUpFile sheet;

    DossierTables(MadeUpFile sheet) {
        this.sheet = sheet;
    }

    /** The words of the names of all whose rows were added. */
    Set<String> words() {
        return words;
    }

    /** Sends all rows, those first that others refer to. */
    void copy(CopyManager copies) throws SQLException, IOException {
        for (CopiedTable table : List.of(
                foreigners,
                applicants,
                dossiers,
                events,
                files,
                instructions,
                names,
                requests,
                items,
                findings.judgements(),
                findings.notes(),
                decisions,
                notifications)) {
            table.copy(copies);
        }
    }

    void add(MadeUpDossier dossier) {
        MadeUpCourse course = dossier.course();
        Instant filedAt = course.at(DossierState.FILED);
        var person = dossier.applicant().person();
        String number = person.number().digits();
        foreigners.add(
                number,
                person.birthName(),
                person.firstNames(),
                person.sex(),
                person.birthDate(),
                person.birthCountry(),
                person.birthPlace(),
                person.nationality());
        applicants.add(
                dossier.applicant().id(),
                number,
                number + "@example.org",
                "fr",
                "nobody signs in",
                course.begunAt(),
                course.since());
        dossiers.add(
                dossier.id(),
                dossier.applicant().id(),
                number,
                course.state(),
                "FILING",
                dossier.applicant().applicantCase(),
                course.begunAt(),
                course.since(),
                filedAt,
                dossier.number().digits(),
                JSON.writeValueAsString(dossier.snapshot(sheet)),
                true);
        course.events().forEach(event -> events.add(dossier.id(), event.state(), event.at()));
        files.add(
                dossier.file(),
                dossier.id(),
                dossier.applicant().id(),
                MadeUpDossier.DOCUMENT,
                1,
                sheet.name(),
                sheet.sha256(),
                sheet.size(),
                sheet.mediaType(),
                1,
                "UNSCANNED",
                course.begunAt());
        LocalDate due = addComplement(dossier);
        addInstruction(dossier, filedAt, due);
        findings.add(dossier);
        addDecision(dossier);
    }

    private void addInstruction(MadeUpDossier dossier, Instant filedAt, @Nullable LocalDate due) {
        var person = dossier.applicant().person();
        DossierState state = dossier.course().state();
        String folded = Folding.words(person.birthName() + " " + person.firstNames());
        boolean taken = state != DossierState.FILED;
        instructions.add(
                dossier.id(),
                dossier.place().department().code(),
                dossier.number().digits(),
                person.number().digits(),
                person.birthName().toUpperCase(Locale.FRENCH) + " " + person.firstNames(),
                folded,
                person.nationality(),
                dossier.applicant().applicantCase(),
                filedAt,
                state,
                state == DossierState.COMPLEMENT_REQUESTED ? due : null,
                taken ? dossier.holder() : null,
                taken ? dossier.course().at(DossierState.IN_INSTRUCTION) : null);
        for (String word : Set.copyOf(Arrays.asList(folded.split(" ")))) {
            names.add(dossier.id(), word, dossier.place().department().code(), filedAt);
            words.add(word);
        }
    }

    /** The last day to answer; null when there was no demand or it was not opened. */
    private @Nullable LocalDate addComplement(MadeUpDossier dossier) {
        MadeUpCourse course = dossier.course();
        if (!course.went(DossierState.COMPLEMENT_REQUESTED)) {
            return null;
        }
        Instant askedAt = course.at(DossierState.COMPLEMENT_REQUESTED);
        boolean answered = course.went(DossierState.COMPLEMENT_ANSWERED);
        boolean closed = course.went(DossierState.CLOSED_INCOMPLETE);
        boolean opened = answered || closed || dossier.id().getLeastSignificantBits() % 2 == 0;
        Instant openedAt = opened ? askedAt.plus(Duration.ofDays(1)) : null;
        LocalDate due = openedAt == null ? null : DueDate.after(openedAt);
        Instant answeredAt = answered ? course.at(DossierState.COMPLEMENT_ANSWERED) : null;
        UUID request =
                new UUID(dossier.id().getMostSignificantBits(), ~dossier.id().getLeastSignificantBits());
        requests.add(
                request,
                dossier.id(),
                1,
                dossier.holder(),
                askedAt,
                openedAt,
                due,
                answeredAt,
                closed ? course.at(DossierState.CLOSED_INCOMPLETE) : null);
        items.add(
                request,
                MadeUpDossier.DOCUMENT,
                FindingTables.ILLEGIBLE,
                answered ? "KEEP" : null,
                answered ? "L'original est ainsi." : "");
        notifications.add(
                dossier.applicant().id(), dossier.id(), "COMPLEMENT", request, askedAt, openedAt, answeredAt, due);
        return due;
    }

    /** When a decision was read: by all who got further. */
    private static @Nullable Instant read(MadeUpCourse course, Instant decidedAt) {
        return course.went(DossierState.AVAILABLE) ? decidedAt.plus(Duration.ofDays(1)) : null;
    }

    private void addDecision(MadeUpDossier dossier) {
        MadeUpCourse course = dossier.course();
        for (DossierState kind :
                List.of(DossierState.FAVOURABLE, DossierState.UNFAVOURABLE, DossierState.CLOSED_INCOMPLETE)) {
            if (course.went(kind)) {
                Instant at = course.at(kind);
                boolean accepted = kind == DossierState.FAVOURABLE;
                LocalDate from = accepted ? Dates.day(at) : null;
                decisions.add(
                        dossier.id(),
                        kind,
                        dossier.holder(),
                        at,
                        accepted ? "Carte de séjour temporaire" : null,
                        from,
                        from == null ? null : from.plusYears(1),
                        accepted ? "Vie privée et familiale" : null,
                        accepted ? 50 : null,
                        accepted ? null : "Motifs d'exemple.",
                        accepted ? null : "Voies de recours d'exemple.");
                notifications.add(
                        dossier.applicant().id(), dossier.id(), "DECISION", null, at, read(course, at), null, null);
            }
        }
    }
}
