package org.connectioncoach.language;

import java.util.List;
import java.util.Map;
import org.connectioncoach.member.FactorOption;
import org.connectioncoach.member.Goal;
import org.connectioncoach.member.Stage;

/**
 * The words a workspace's content brings to understanding: labels, synonyms and example phrases. What is missing in a
 * map has no words of its own.
 *
 * @param stages how each stage is called
 * @param goals how each goal is called
 * @param factors the label of each option
 * @param phrases what people say, by meaning
 */
public record Vocabulary(
        Map<Stage, Words> stages, Map<Goal, Words> goals, Map<FactorOption, String> factors, Phrases phrases) {

    public Vocabulary {
        stages = Map.copyOf(stages);
        goals = Map.copyOf(goals);
        factors = Map.copyOf(factors);
    }

    /**
     * How one option is called.
     *
     * @param label as it is shown
     * @param synonyms other names; they count only as a whole answer
     */
    public record Words(String label, List<String> synonyms) {
        public Words {
            synonyms = List.copyOf(synonyms);
        }
    }

    /** No words at all; ids of stages and goals are still understood. */
    public static Vocabulary empty() {
        return new Vocabulary(Map.of(), Map.of(), Map.of(), Phrases.none());
    }
}
