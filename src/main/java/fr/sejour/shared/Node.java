package fr.sejour.shared;

/**
 * This process among those that serve together.
 *
 * @param name the same after a new start; no other node has it
 */
public record Node(String name) {}
