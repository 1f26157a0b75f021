package fr.sejour.workshop;

import fr.sejour.printing.SamplePapers;
import java.io.Serializable;

/**
 * Name of a sample paper.
 *
 * @param template name of the template, without its ending
 */
public record SampleName(String template, String variant) implements Serializable {

    /** The sample that always exists. */
    public static final SampleName RECEIPT = new SampleName("receipt", SamplePapers.NORMAL);
}
