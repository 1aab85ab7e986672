package org.connectioncoach.content.reading;

import org.connectioncoach.member.Count;

/** Something to press instead of typing a number. */
public record QuickAnswer(String id, String label, Count count) {}
