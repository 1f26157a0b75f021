package fr.sejour.workshop;

import fr.sejour.printing.SamplePapers;
import java.io.Serializable;

/**
 * A sample paper, by name.
 *
 * @param template without its ending
 */
public record SampleName(String template, String variant) implements Serializable {

    /** The sample that there always is. */
    public static final SampleName RECEIPT = new SampleName("receipt", SamplePapers.NORMAL);
}
