package fr.sejour.printing;

import java.util.Map;

/**
 * A printed paper.
 *
 * @param pdf the file: PDF/A-2a and PDF/UA-1
 * @param templateHash SHA-256, in hexadecimal, of the template, frame and style sheet that the paper was made with
 * @param sources these files by name, each with its own SHA-256
 */
@SuppressWarnings("ArrayRecordComponent")
public record Paper(byte[] pdf, String templateHash, Map<String, String> sources) {}
