package fr.sejour.filing;

/** A field that an error can be about. {@link DossierTexts#label} says its name. */
public enum Field {
    BIRTH_DATE,
    ADDRESS,
    STREET_NUMBER,
    STREET,
    COMPLEMENT,
    POSTAL_CODE,
    CITY,
    PHONE,
    PLACED_WITH,
    PLACEMENT_DATE,
    ENTRY_DATE,
    ENTRY_AFTER_PLACEMENT,
    FAMILY_SITUATION,
    UNION_DATE,
    UNION_COUNTRY,
    HAS_CHILDREN,
    CHILD_NAME,
    CHILD_FIRST_NAME,
    CHILD_BIRTH_DATE,
    CHILD_BIRTH_COUNTRY,
    CHILD_LIVES_WITH_APPLICANT,
    STATEMENT,
    EPHOTO,
    DOCUMENT,
    OBSERVATIONS
}
