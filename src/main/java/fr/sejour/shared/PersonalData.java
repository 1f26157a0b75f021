package fr.sejour.shared;

import java.util.List;

/**
 * Data that a module keeps about an applicant, for the copy that the applicant may ask for (Regulation (EU) 2016/679,
 * articles 15 and 20).
 */
public interface PersonalData {

    /** Name of this part in the copy. */
    String part();

    /** Records to be written as JSON; empty when nothing is kept. */
    List<?> of(ApplicantId applicant);
}
