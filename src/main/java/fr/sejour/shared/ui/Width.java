package fr.sejour.shared.ui;

/** How wide a field is: as wide as its answer, never wider than the page. */
public enum Width {
    /** A postal code, a number of the street. */
    SHORT("field-short"),
    /** A telephone, a foreigner number, a choice of one word. */
    MEDIUM("field-medium"),
    /** The whole column. */
    FULL("field-full");

    private final String className;

    Width(String className) {
        this.className = className;
    }

    String className() {
        return className;
    }
}
