package fr.sejour.shared;

/** Whether an issued paper is still valid today. */
public enum PaperStanding {
    /** Given out by the service, and nothing has changed since. */
    AUTHENTIC,
    /** Authentic, but the last day it was valid for is over. */
    EXPIRED,
    /** Authentic, but what was given out later counts in its place. */
    REPLACED,
    /** The prefecture has taken it back. */
    WITHDRAWN
}
