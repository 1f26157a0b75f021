package fr.sejour.report.engine;

/**
 * A printed paper.
 *
 * @param pdf the file: PDF/A-2a and PDF/UA-1
 * @param templateHash SHA-256, in hexadecimal, of the template, frame and styles it was made with
 */
@SuppressWarnings("ArrayRecordComponent")
public record Paper(byte[] pdf, String templateHash) {}
