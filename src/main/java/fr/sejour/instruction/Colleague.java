package fr.sejour.instruction;

import fr.sejour.shared.AgentId;
import java.io.Serializable;

/**
 * An agent as other agents see them.
 *
 * @param name as they are called; empty when their account is gone
 */
public record Colleague(AgentId id, String name) implements Serializable {}
