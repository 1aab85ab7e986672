package org.connectioncoach.language;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;

/**
 * Example phrases by meaning, as in {@code config/content/phrases}: {@code stages.yaml}, {@code goals.yaml} and
 * {@code manners.yaml} are maps from an id to a list of phrases. They teach a classifier; none is matched literally.
 *
 * @param stages what people say when asked where they are
 * @param goals what people say when asked what they want
 * @param manners what people say besides answering
 * @param neither what is no stage (the id {@code neither} in {@code stages.yaml}): the weather, other people's careers
 * @param noGoal what is no goal, from {@code goals.yaml}
 * @param noManner what is no manner although it uses their words, from {@code manners.yaml}
 */
public record Phrases(
        Map<Stage, List<String>> stages,
        Map<Goal, List<String>> goals,
        Map<Manner, List<String>> manners,
        List<String> neither,
        List<String> noGoal,
        List<String> noManner) {
    public Phrases {
        stages = inOrder(stages);
        goals = inOrder(goals);
        manners = inOrder(manners);
        neither = List.copyOf(neither);
        noGoal = List.copyOf(noGoal);
        noManner = List.copyOf(noManner);
    }

    /** The same order in every run, so that the same phrases teach the same. */
    private static <K extends Comparable<K>> Map<K, List<String>> inOrder(Map<K, List<String>> phrases) {
        return Collections.unmodifiableMap(new TreeMap<>(phrases));
    }

    /** No examples: understanding falls back to its rules. */
    public static Phrases none() {
        return new Phrases(Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of());
    }
}
