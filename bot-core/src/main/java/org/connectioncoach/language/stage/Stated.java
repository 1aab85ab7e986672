package org.connectioncoach.language.stage;

/** What a message states, and the stage that follows from it by rules. */
record Stated(CareerFacts facts, StageReading reading) {}
