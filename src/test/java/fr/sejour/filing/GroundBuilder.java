package fr.sejour.filing;

import fr.sejour.dossier.ChildEntry;
import fr.sejour.dossier.FamilySituation;
import fr.sejour.dossier.GroundEntry;
import fr.sejour.dossier.PlacedWith;
import fr.sejour.dossier.SwornStatement;
import fr.sejour.shared.DateEntry;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Step 2 of a single person without children who ticked every box, changed as a test needs it. */
final class GroundBuilder {

    private final DateEntry placement;
    private final DateEntry entry;
    private boolean confirmed;
    private FamilySituation situation = FamilySituation.SINGLE;
    private DateEntry unionDate = DateEntry.BLANK;
    private @Nullable String unionCountry;
    private boolean hasChildren;
    private List<ChildEntry> children = List.of();
    private Set<SwornStatement> statements = Set.of(SwornStatement.values());

    GroundBuilder(DateEntry placement, DateEntry entry) {
        this.placement = placement;
        this.entry = entry;
    }

    GroundBuilder confirmed() {
        confirmed = true;
        return this;
    }

    GroundBuilder with(FamilySituation family, DateEntry since, @Nullable String country) {
        situation = family;
        unionDate = since;
        unionCountry = country;
        return this;
    }

    GroundBuilder withChildren(ChildEntry... lines) {
        children = List.of(lines);
        return hasChildren(true);
    }

    GroundBuilder hasChildren(boolean answer) {
        hasChildren = answer;
        return this;
    }

    GroundBuilder ticked(SwornStatement... boxes) {
        statements = Set.of(boxes);
        return this;
    }

    GroundEntry build() {
        return new GroundEntry(
                PlacedWith.ASE,
                placement,
                entry,
                confirmed,
                situation,
                unionDate,
                unionCountry,
                hasChildren,
                children,
                statements);
    }
}
