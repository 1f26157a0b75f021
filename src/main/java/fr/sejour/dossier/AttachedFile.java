package fr.sejour.dossier;

import java.io.Serializable;
import java.util.UUID;

/**
 * A file handed in as a document.
 *
 * @param name as the applicant's device named it; only ever shown
 * @param sha256 hash of the content in lower-case hexadecimal
 * @param size in bytes
 * @param mediaType by content, for instance {@code image/png}
 */
public record AttachedFile(UUID id, String name, String sha256, long size, String mediaType) implements Serializable {}
