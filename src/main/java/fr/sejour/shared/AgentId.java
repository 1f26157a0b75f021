package fr.sejour.shared;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an agent's account, whatever its role. Says nothing about the person. */
public record AgentId(UUID value) implements Serializable {}
