package org.connectioncoach.language.english.slot;

import java.util.Optional;
import org.connectioncoach.language.Expecting;
import org.connectioncoach.language.Manner;
import org.connectioncoach.language.text.Utterance;
import org.connectioncoach.language.text.Wording;

/** Which answer somebody says they want to change, by its name: "my goals were wrong", "update count to 880". */
public final class NamedSlot {
    private static final String CHANGE =
            "(?:chang(?:e|ing)|update|updating|correct|fix|edit|modify|revise|adjust|amend|alter|redo|re ?enter|replace|set|reset|switch|different|another|wrong|put|mark|make) (?:\\w+ ){0,4}?";
    private static final String WRONG =
            "(?: \\w+){0,5}? (?:is|was|were|are|am|has|have|got|needs?|should)(?: \\w+){0,2}? (?:wrong|off|incorrect|inaccurate|changed|different|outdated|old|false|mistaken|a mistake|a typo|mistyped|updat\\w+|correct\\w+|fix\\w+|edit\\w+|chang\\w+|out of date|not right|not correct|not up to date)";
    private static final Wording STAGE = named("(?:career |my )stage|stage|(?:career |my )(?:level|status|phase)");
    private static final Wording COUNT = named(
            "(?:connection |my |the |that )(?:count|number|figure|total)|count|number of (?:connections|contacts)|connections number|how many (?:connections |contacts )?(?:i|i said i|i have)|(?:my |the )connections");
    private static final Wording GOALS = named("goals?|my (?:aims?|objectives?|purpose)");

    private NamedSlot() {}

    private static Wording named(String slot) {
        return Wording.of("\\b(?:" + CHANGE + "(?:" + slot + ")|(?:" + slot + ")" + WRONG + ")\\b");
    }

    public static Optional<Manner> in(Utterance utterance) {
        String text = utterance.text();
        if (STAGE.in(text)) {
            return Optional.of(Manner.CORRECT_STAGE);
        }
        if (COUNT.in(text)) {
            return Optional.of(Manner.CORRECT_COUNT);
        }
        return GOALS.in(text) ? Optional.of(Manner.CORRECT_GOALS) : Optional.empty();
    }

    public static boolean isOpen(Manner manner, Expecting expecting) {
        return switch (expecting) {
            case STAGE -> manner == Manner.CORRECT_STAGE;
            case GOALS -> manner == Manner.CORRECT_GOALS;
            case COUNT -> manner == Manner.CORRECT_COUNT;
            case CONFIRM, PLAN, REMINDER, NOTHING -> false;
        };
    }
}
