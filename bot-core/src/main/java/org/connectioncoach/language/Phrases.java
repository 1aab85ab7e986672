package org.connectioncoach.language;

import java.util.List;
import java.util.Map;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;

/**
 * Example phrases by meaning, as in {@code config/content/phrases}: {@code stages.yaml}, {@code goals.yaml} and
 * {@code manners.yaml} are maps from an id to a list of phrases. They teach a classifier; none is matched literally.
 *
 * @param stages what people say when asked where they are
 * @param goals what people say when asked what they want
 * @param manners what people say besides answering
 * @param neither what is neither (the id {@code neither} in the files): the weather, other people's careers, questions
 */
public record Phrases(
        Map<Stage, List<String>> stages,
        Map<Goal, List<String>> goals,
        Map<Manner, List<String>> manners,
        List<String> neither) {
    public Phrases {
        stages = Map.copyOf(stages);
        goals = Map.copyOf(goals);
        manners = Map.copyOf(manners);
        neither = List.copyOf(neither);
    }

    /** No examples: understanding falls back to its rules. */
    public static Phrases none() {
        return new Phrases(Map.of(), Map.of(), Map.of(), List.of());
    }
}
