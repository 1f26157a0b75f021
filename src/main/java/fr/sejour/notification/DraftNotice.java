package fr.sejour.notification;

/** The mails that announce the deletion of a draft, in their order. The names stand in the database. */
public enum DraftNotice {
    FIRST(14),
    LAST(3);

    private final int daysBefore;

    DraftNotice(int daysBefore) {
        this.daysBefore = daysBefore;
    }

    /** How many days lie between the mail and the deletion, at least. */
    public int daysBefore() {
        return daysBefore;
    }
}
