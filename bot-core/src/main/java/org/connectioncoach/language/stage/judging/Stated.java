package org.connectioncoach.language.stage.judging;

import org.connectioncoach.language.stage.career.CareerFacts;

/** What a message states, and the stage that follows from it by rules. */
public record Stated(CareerFacts facts, StageReading reading) {}
