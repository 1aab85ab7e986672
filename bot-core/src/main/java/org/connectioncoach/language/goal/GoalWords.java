package org.connectioncoach.language.goal;

import java.util.EnumMap;
import java.util.Map;
import org.connectioncoach.language.text.Wording;
import org.connectioncoach.member.Goal;

/** The words by which people name each goal. */
final class GoalWords {
    static final Map<Goal, Wording> WORDINGS = new EnumMap<>(Goal.class);

    static {
        add(Goal.JOBS, WorkWords.JOBS);
        add(Goal.EXPLORE, WorkWords.EXPLORE);
        add(Goal.VISIBILITY, PeopleWords.VISIBILITY);
        add(Goal.COLLABORATE, WorkWords.COLLABORATE);
        add(Goal.LEARN, MindWords.LEARN);
        add(Goal.RELATIONSHIPS, PeopleWords.RELATIONSHIPS);
        add(Goal.INFLUENCE, PeopleWords.INFLUENCE);
        add(Goal.UNSURE, MindWords.UNSURE);
    }

    private GoalWords() {}

    private static void add(Goal goal, String words) {
        WORDINGS.put(goal, Wording.of("\\b(?:" + words.replace('\n', '|') + ")\\b"));
    }
}
