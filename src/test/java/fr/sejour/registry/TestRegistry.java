package fr.sejour.registry;

import java.util.List;
import org.jooq.DSLContext;

/** Enters people into the embedded registry, for tests of every module. */
public final class TestRegistry {

    private final EmbeddedForeignerRegistry registry;

    public TestRegistry(DSLContext database) {
        registry = new EmbeddedForeignerRegistry(database);
    }

    public void put(CivilStatus person, EarlierPermit... permits) {
        registry.put(person, List.of(permits));
    }
}
