/**
 * Prints papers: a template of {@code reports/} and plain records become a PDF/A-2a and PDF/UA-1 file. Knows neither the
 * procedure nor the database nor the screens.
 */
@NullMarked
package fr.sejour.report.engine;

import org.jspecify.annotations.NullMarked;
