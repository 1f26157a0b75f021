package fr.sejour.dossier;

import java.io.Serializable;
import java.util.UUID;

/**
 * A file handed in as a document.
 *
 * @param name name that the applicant's device gave the file; used for display only
 * @param sha256 hash of the content in lower-case hexadecimal
 * @param size in bytes
 * @param mediaType media type found from the content, for instance {@code image/png}
 */
public record AttachedFile(UUID id, String name, String sha256, long size, String mediaType) implements Serializable {}
