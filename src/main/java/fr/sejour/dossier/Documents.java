package fr.sejour.dossier;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Step 3, checked: everything in it is valid.
 *
 * @param files of each document that the applicant's case asks for, in the order shown; one to three each
 */
public record Documents(EphotoNumber ephoto, Map<DocumentType, List<AttachedFile>> files) implements Serializable {

    public Documents {
        Map<DocumentType, List<AttachedFile>> ordered = new EnumMap<>(DocumentType.class);
        files.forEach((type, attached) -> ordered.put(type, List.copyOf(attached)));
        files = Collections.unmodifiableMap(ordered);
    }
}
