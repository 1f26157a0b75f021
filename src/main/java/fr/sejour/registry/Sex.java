package fr.sejour.registry;

/** Sex as the registry records it. */
public enum Sex {
    FEMALE,
    MALE
}
