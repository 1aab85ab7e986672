package org.connectioncoach.advice.guidance;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.connectioncoach.member.Factor;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;

/**
 * Everything the recommendation model knows, as content files say it: complete for every stage, goal, option and
 * standing.
 *
 * @param version of the core pack, such as "1.0.0"
 * @param questions how each factor is asked about
 * @param tips in the order of the file, which breaks ties
 */
public record Guidance(
        String version,
        Map<Stage, StageGuide> stages,
        Map<Goal, GoalGuide> goals,
        Map<Factor, String> questions,
        Map<FactorOption, OptionGuide> options,
        Model model,
        Map<Standing, StandingGuide> standings,
        List<Tip> tips) {
    public Guidance {
        stages = complete(Stage.class, stages);
        goals = complete(Goal.class, goals);
        questions = complete(Factor.class, questions);
        options = complete(FactorOption.class, options);
        standings = complete(Standing.class, standings);
        tips = List.copyOf(tips);
    }

    private static <K extends Enum<K>, V> Map<K, V> complete(Class<K> keys, Map<K, V> map) {
        EnumMap<K, V> copy = new EnumMap<>(map);
        for (K key : keys.getEnumConstants()) {
            if (!copy.containsKey(key)) {
                throw new IllegalArgumentException("the guidance says nothing about " + key);
            }
        }
        return Collections.unmodifiableMap(copy);
    }

    private static <K, V> V known(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new NoSuchElementException("the guidance says nothing about " + key);
        }
        return value;
    }

    public StageGuide stage(Stage stage) {
        return known(stages, stage);
    }

    public GoalGuide goal(Goal goal) {
        return known(goals, goal);
    }

    public OptionGuide option(FactorOption option) {
        return known(options, option);
    }

    public String question(Factor factor) {
        return known(questions, factor);
    }

    public StandingGuide standing(Standing standing) {
        return known(standings, standing);
    }

    public Optional<Tip> tip(String id) {
        return tips.stream().filter(tip -> tip.id().equals(id)).findFirst();
    }
}
