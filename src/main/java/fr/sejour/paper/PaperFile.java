package fr.sejour.paper;

/**
 * A paper to be given out.
 *
 * @param name for saving it, without any folder
 * @param content the PDF
 */
@SuppressWarnings("ArrayRecordComponent")
public record PaperFile(String name, byte[] content) {}
