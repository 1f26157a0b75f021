package fr.sejour.account;

import java.time.Instant;

/**
 * One of the sessions that an applicant has open, on this device or another.
 *
 * @param id names it to {@link OpenSessions#end}; never leaves the server
 * @param lastSeen the last time its browser asked for something
 * @param current whether it is the one that asks
 */
public record OpenSession(String id, Instant lastSeen, boolean current) {}
