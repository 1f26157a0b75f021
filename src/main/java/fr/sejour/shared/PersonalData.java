package fr.sejour.shared;

import java.util.List;

/**
 * What a module keeps about an applicant, for the copy that they may have of it (Regulation (EU) 2016/679, articles 15 and
 * 20).
 */
public interface PersonalData {

    /** What this part is called in the copy. */
    String part();

    /** Records that JSON can hold; none when nothing is kept. */
    List<?> of(ApplicantId applicant);
}
