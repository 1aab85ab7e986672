package org.connectioncoach.language.english.whole;

import java.util.List;
import java.util.Map;
import org.connectioncoach.language.Guess;

/** Single words that two stages share: they lead to a question, never to an answer. */
final class Ambiguous {
    private static final Map<String, List<Guess>> WORDS = Map.ofEntries(
            either("junior", "student", "early_career"),
            either("senior", "student", "mid_career"),
            either("graduate", "recent_graduate", "student"),
            either("grad", "recent_graduate", "student"),
            either("manager", "mid_career", "early_career"),
            either("associate", "early_career", "mid_career"),
            either("alum", "recent_graduate", "early_career"),
            either("alumni", "recent_graduate", "early_career"),
            either("alumnus", "recent_graduate", "early_career"),
            either("alumna", "recent_graduate", "early_career"),
            either("founder", "executive", "early_career"),
            either("director", "executive", "mid_career"),
            either("md", "executive", "mid_career"),
            either("fellow", "early_career", "mid_career"),
            either("partner", "executive", "mid_career"),
            either("resident", "early_career", "recent_graduate"),
            either("principal", "mid_career", "executive"),
            either("lead", "mid_career", "early_career"),
            either("professional", "early_career", "mid_career"),
            either("employed", "early_career", "mid_career"),
            either("working", "early_career", "mid_career"),
            either("entrepreneur", "executive", "early_career"));

    private Ambiguous() {}

    private static Map.Entry<String, List<Guess>> either(String word, String first, String second) {
        return Map.entry(word, List.of(new Guess(first, 0.45), new Guess(second, 0.4)));
    }

    /** What the word may mean, best first; empty when it is not one of these. */
    static List<Guess> guesses(String bare) {
        return WORDS.getOrDefault(bare.replaceFirst("^(?:i am )?(?:an? |the )?", ""), List.of());
    }
}
