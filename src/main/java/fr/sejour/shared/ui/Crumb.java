package fr.sejour.shared.ui;

import java.io.Serializable;

/**
 * A page on the way to the current one.
 *
 * @param title its title
 * @param address its address, for instance {@code /mes-demandes}
 */
public record Crumb(String title, String address) implements Serializable {}
