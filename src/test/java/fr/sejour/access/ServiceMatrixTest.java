package fr.sejour.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.account.TestAgents;
import fr.sejour.complement.Complement;
import fr.sejour.complement.Complements;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.Draft;
import fr.sejour.filing.CompleteDrafts;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.filing.Drafts;
import fr.sejour.instruction.ExaminedDossiers;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServiceTest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What every method of every public service answers to those who may not: exactly what it answers about something that does
 * not exist. Services are found by themselves; one whose roles are not written down here fails.
 */
@ServiceTest
class ServiceMatrixTest {

    /** Roles that a service which takes an agent is for; dossiers are always those of their own prefecture. */
    private static final Map<String, Set<Role>> ROLES = Map.ofEntries(
            Map.entry("AgentAdministration", Set.of(Role.ADMIN)),
            Map.entry("CaseDocuments", Set.of(Role.AGENT, Role.SUPERVISOR)),
            Map.entry("CaseFiles", Set.of(Role.AGENT, Role.SUPERVISOR)),
            Map.entry("Decisions", Set.of(Role.AGENT, Role.SUPERVISOR)),
            Map.entry("DossierAccess", Set.of(Role.AGENT, Role.SUPERVISOR)),
            Map.entry("DossierPapers", Set.of(Role.AGENT, Role.SUPERVISOR)),
            Map.entry("Extensions", Set.of(Role.AGENT, Role.SUPERVISOR)),
            Map.entry("Instruction", Set.of(Role.AGENT, Role.SUPERVISOR)),
            Map.entry("JournalSearch", Set.of(Role.ADMIN)),
            Map.entry("MailQueue", Set.of(Role.ADMIN)),
            Map.entry("Notes", Set.of(Role.AGENT, Role.SUPERVISOR)),
            Map.entry("PaperWithdrawals", Set.of(Role.SUPERVISOR)),
            Map.entry("Presences", Set.of(Role.AGENT, Role.SUPERVISOR)),
            Map.entry("Publishing", Set.of(Role.DESIGNER)),
            Map.entry("Queue", Set.of(Role.AGENT, Role.SUPERVISOR)),
            Map.entry("Statistics", Set.of(Role.SUPERVISOR)),
            Map.entry("TemplatePreviews", Set.of(Role.DESIGNER)),
            Map.entry("Workshop", Set.of(Role.DESIGNER)));

    /** Says only what the caller has open, whatever it is. */
    private static final Set<String> HARMLESS = Set.of("Presences.leave");

    /** Take a number of a dossier or a file, asked for here with one that does not exist. */
    private static final Set<String> BY_NUMBER = Set.of("JournalSearch.check", "CaseDocuments.find");

    @Autowired
    ApplicationContext context;

    @Autowired
    DSLContext database;

    @Autowired
    Drafts drafts;

    @Autowired
    MovableClock clock;

    /** A public method of a service, and the bean to call it on. */
    private record Call(Object service, Method method) {

        String name() {
            return AopUtils.getTargetClass(service).getSimpleName() + "." + method.getName();
        }

        boolean takes(Class<?> first) {
            return method.getParameterCount() > 0 && method.getParameterTypes()[0] == first;
        }

        /** Part of another service's act, which has seen to who may. */
        boolean isPartOfAnother() {
            Transactional transactional = method.getAnnotation(Transactional.class);
            return transactional != null && transactional.propagation() == Propagation.MANDATORY;
        }

        boolean namesADossier() {
            return Arrays.stream(method.getParameterTypes()).anyMatch(Arguments.IDENTIFIERS::contains);
        }

        /** What it answers: the value's text, or the kind of exception. */
        String answer(Arguments arguments) {
            try {
                return String.valueOf(method.invoke(service, arguments.of(method)));
            } catch (InvocationTargetException failed) {
                return Objects.requireNonNull(failed.getCause()).getClass().getSimpleName();
            } catch (IllegalAccessException neverPublic) {
                throw new AssertionError(neverPublic);
            }
        }
    }

    @Test
    void agentsReachWhatTheirRoleAndPrefectureAllow() {
        ExaminedDossiers examined = new ExaminedDossiers(context);
        TestAgents agents = new TestAgents(database, clock);
        List<Call> calls = calls(SignedInAgent.class);
        assertThat(calls)
                .extracting(call -> call.name().substring(0, call.name().indexOf('.')))
                .allMatch(ROLES::containsKey, "a service whose roles are written down here");

        for (Call call : calls) {
            Set<Role> allowed = Objects.requireNonNull(
                    ROLES.get(AopUtils.getTargetClass(call.service()).getSimpleName()));
            AgentId someAgent = agents.agent(ExaminedDossiers.PREFECTURE).id();
            DossierId filed = examined.filed().dossier();
            DossierId draft = draft();
            Arguments missing = new Arguments(new DossierId(UUID.randomUUID()), new AgentId(UUID.randomUUID()));
            for (Role role : Role.values()) {
                for (String prefecture : List.of(ExaminedDossiers.PREFECTURE, "2A")) {
                    SignedInAgent agent = signedIn(agents, role, prefecture);
                    boolean may = allowed.contains(role)
                            && !BY_NUMBER.contains(call.name())
                            && (!role.examines()
                                    || prefecture.equals(ExaminedDossiers.PREFECTURE)
                                    || !call.namesADossier());
                    String answer = call.answer(new Arguments(filed, someAgent).by(agent));
                    String told = call.name() + " by " + role + " of " + prefecture + ": " + answer;
                    if (HARMLESS.contains(call.name())) {
                        assertThat(answer).as(told).isEqualTo("null");
                    } else if (may) {
                        assertThat(answer).as(told).isNotEqualTo(NotFoundException.class.getSimpleName());
                    } else {
                        assertThat(answer).as(told).isEqualTo(NotFoundException.class.getSimpleName());
                    }
                    if (call.namesADossier() && !HARMLESS.contains(call.name())) {
                        assertThat(call.answer(missing.by(agent)))
                                .as(told)
                                .isEqualTo(NotFoundException.class.getSimpleName());
                        assertThat(call.answer(new Arguments(draft, missing.agent()).by(agent)))
                                .as(told)
                                .isEqualTo(NotFoundException.class.getSimpleName());
                    }
                }
            }
        }
    }

    @Test
    void applicantsReachTheirOwnAndNothingElse() {
        ApplicantId stranger = new ApplicantId(UUID.randomUUID());
        List<Call> calls =
                calls(ApplicantId.class).stream().filter(Call::namesADossier).toList();
        assertThat(calls).hasSizeGreaterThan(15);

        for (Call call : calls) {
            Mine mine = mine();
            Arguments missing = new Arguments(new DossierId(UUID.randomUUID()), new AgentId(UUID.randomUUID()));
            String nothing = call.answer(missing.by(stranger));

            for (Arguments real : mine.all()) {
                assertThat(call.answer(real.by(stranger)))
                        .as(call.name() + " by a stranger")
                        .isEqualTo(nothing);
            }
            assertThat(mine.all().stream().map(real -> call.answer(real.by(mine.applicant()))))
                    .as(call.name() + " by the owner")
                    .anyMatch(answer -> !answer.equals(nothing));
        }
    }

    /** What one applicant has: a dossier with a demand, and a draft. */
    private record Mine(ApplicantId applicant, List<Arguments> all) {}

    private Mine mine() {
        ExaminedDossiers examined = new ExaminedDossiers(context);
        SignedInAgent agent = new TestAgents(database, clock).agent(ExaminedDossiers.PREFECTURE);
        Ready asked = examined.asked(agent, DocumentType.IDENTITY);
        Complement demand =
                context.getBean(Complements.class).ofDossier(asked.dossier()).getLast();
        Draft draft = drafts.open(asked.applicant(), asked.person().number());
        return new Mine(
                asked.applicant(),
                List.of(
                        new Arguments(asked.dossier(), agent.id()).with(database, demand.id()),
                        new Arguments(draft.id(), agent.id()).with(database, demand.id())));
    }

    private DossierId draft() {
        Ready ready = new CompleteDrafts(database, drafts, clock).adult();
        return ready.dossier();
    }

    private static SignedInAgent signedIn(TestAgents agents, Role role, String prefecture) {
        return switch (role) {
            case AGENT -> agents.agent(prefecture);
            case SUPERVISOR -> agents.supervisor(prefecture);
            case DESIGNER, ADMIN -> agents.withPassword(role);
        };
    }

    private List<Call> calls(Class<?> first) {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service ->
                        AopUtils.getTargetClass(service).getPackageName().startsWith("fr.sejour"))
                .filter(service ->
                        Modifier.isPublic(AopUtils.getTargetClass(service).getModifiers()))
                .flatMap(service -> methods(service).map(method -> new Call(service, method)))
                .filter(call -> call.takes(first) && !call.isPartOfAnother())
                .toList();
    }

    private static Stream<Method> methods(Object service) {
        return Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }
}
