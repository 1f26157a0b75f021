package fr.sejour.access;

import static sejour.db.Tables.NOTIFICATION;
import static sejour.db.Tables.SUPPORTING_DOCUMENT;

import fr.sejour.account.AgentDetails;
import fr.sejour.complement.ComplementId;
import fr.sejour.document.DocumentPlace;
import fr.sejour.document.FileId;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DossierState;
import fr.sejour.instruction.Decision;
import fr.sejour.notification.NotificationId;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.Role;
import fr.sejour.testing.SampleFiles;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What services are called with: who calls, what about, and for the rest something that is in order.
 *
 * @param by the first argument
 */
record Arguments(
        @Nullable Object by,
        DossierId dossier,
        AgentId agent,
        ComplementId complement,
        NotificationId notification,
        FileId file) {

    /** Types of what belongs to somebody. */
    static final Set<Class<?>> IDENTIFIERS =
            Set.of(DossierId.class, DocumentPlace.class, ComplementId.class, NotificationId.class, FileId.class);

    Arguments(DossierId dossier, AgentId agent) {
        this(
                null,
                dossier,
                agent,
                new ComplementId(UUID.randomUUID()),
                new NotificationId(UUID.randomUUID()),
                new FileId(UUID.randomUUID()));
    }

    Arguments by(Object caller) {
        return new Arguments(caller, dossier, agent, complement, notification, file);
    }

    /** With this demand, its notification and a file of its dossier. */
    Arguments with(DSLContext database, ComplementId demand) {
        var told = database.selectFrom(NOTIFICATION)
                .where(NOTIFICATION.COMPLEMENT.eq(demand))
                .fetchSingle();
        FileId attached = database.selectFrom(SUPPORTING_DOCUMENT)
                .where(SUPPORTING_DOCUMENT.DOSSIER.eq(told.getDossier()))
                .limit(1)
                .fetchSingle()
                .getId();
        return new Arguments(by, dossier, agent, demand, told.getId(), attached);
    }

    @Nullable
    Object[] of(Method method) {
        Parameter[] parameters = method.getParameters();
        @Nullable Object[] arguments = new @Nullable Object[parameters.length];
        for (int place = 0; place < arguments.length; place++) {
            arguments[place] = place == 0 ? by : argument(parameters[place]);
        }
        return arguments;
    }

    private @Nullable Object argument(Parameter parameter) {
        Class<?> type = parameter.getType();
        if (type == DossierId.class) {
            return dossier;
        }
        if (type == AgentId.class) {
            return agent;
        }
        if (type == ComplementId.class) {
            return complement;
        }
        if (type == NotificationId.class) {
            return notification;
        }
        if (type == FileId.class) {
            return file;
        }
        if (type == DocumentPlace.class) {
            return new DocumentPlace(dossier, 0, DocumentType.IDENTITY);
        }
        return harmless(type, parameter);
    }

    private static @Nullable Object harmless(Class<?> type, Parameter parameter) {
        if (type == int.class) {
            // Versions of templates are counted from 0, and there is always this one.
            return parameter.getName().equals("number") ? 0 : 1;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == String.class) {
            return "texte.pdf";
        }
        if (type == byte[].class) {
            return new byte[] {'?'};
        }
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        if (type == LocalDate.class) {
            return LocalDate.EPOCH;
        }
        if (type == InputStream.class) {
            return new ByteArrayInputStream(SampleFiles.pdf());
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Collection.class) {
            return Set.of();
        }
        if (type == DocumentType.class) {
            return DocumentType.IDENTITY;
        }
        if (type == DossierState.class) {
            return DossierState.IN_PRODUCTION;
        }
        if (type == Decision.class) {
            return new Decision.Unfavourable("Motifs", "Recours");
        }
        if (type == AgentDetails.class) {
            return new AgentDetails(UUID.randomUUID() + "@example.org", "Nom", Role.DESIGNER, null);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (parameter.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        }
        return constant(type);
    }

    /** A constant of its own that stands for nothing typed or chosen yet. */
    private static Object constant(Class<?> type) {
        Field constant = Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Say how to make a " + type.getSimpleName()));
        try {
            constant.setAccessible(true);
            return constant.get(null);
        } catch (IllegalAccessException neverAccessible) {
            throw new AssertionError(neverAccessible);
        }
    }
}
