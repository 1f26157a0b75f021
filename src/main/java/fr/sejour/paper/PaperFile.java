package fr.sejour.paper;

/**
 * A paper to be given out.
 *
 * @param name name of the file when it is saved, without any folder
 * @param content the PDF
 */
@SuppressWarnings("ArrayRecordComponent")
public record PaperFile(String name, byte[] content) {}
