package org.connectioncoach.language.learning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.connectioncoach.language.Phrases;
import org.connectioncoach.language.text.Utterance;

/** Finds example phrases that two meanings claim: nobody, and no classifier, can tell them apart. */
public final class DoubleClaims {
    private DoubleClaims() {}

    /**
     * A phrase with more than one meaning.
     *
     * @param meanings such as {@code stage student} and {@code no stage}, in the order of the alphabet
     */
    public record Claim(String phrase, List<String> meanings) {
        public Claim {
            meanings = List.copyOf(meanings);
        }
    }

    /** Every phrase claimed twice, whatever its case and punctuation. */
    public static List<Claim> in(Phrases phrases) {
        Map<String, TreeSet<String>> claims = new TreeMap<>();
        phrases.stages().forEach((stage, list) -> claim(claims, list, "stage " + stage.id()));
        phrases.goals().forEach((goal, list) -> claim(claims, list, "goal " + goal.id()));
        phrases.manners().forEach((manner, list) -> claim(claims, list, "manner " + manner.id()));
        claim(claims, phrases.neither(), "no stage");
        claim(claims, phrases.noGoal(), "no goal");
        claim(claims, phrases.noManner(), "no manner");
        return claims.entrySet().stream()
                .filter(claim -> contradict(claim.getValue()))
                .map(claim -> new Claim(claim.getKey(), List.copyOf(claim.getValue())))
                .toList();
    }

    /** A manner is rightly no stage and no goal, and a goal no stage; every other pair leaves no way to decide. */
    private static boolean contradict(Set<String> meanings) {
        Set<String> kinds = meanings.stream()
                .map(meaning -> meaning.startsWith("no ") ? meaning.substring(3) : meaning.replaceFirst(" .*", ""))
                .collect(Collectors.toSet());
        long claimed =
                meanings.stream().filter(meaning -> !meaning.startsWith("no ")).count();
        return claimed > 1 || claimed == 1 && kinds.size() == 1 && meanings.size() > 1;
    }

    /**
     * Every phrase that stands under more than one meaning, letter for letter.
     *
     * @param phrases by meaning
     */
    public static List<Claim> in(Map<String, List<String>> phrases) {
        Map<String, TreeSet<String>> claims = new TreeMap<>();
        phrases.forEach((meaning, list) -> list.forEach(
                phrase -> claims.computeIfAbsent(phrase, key -> new TreeSet<>()).add(meaning)));
        return claims.entrySet().stream()
                .filter(claim -> claim.getValue().size() > 1)
                .map(claim -> new Claim(claim.getKey(), List.copyOf(claim.getValue())))
                .toList();
    }

    private static void claim(Map<String, TreeSet<String>> claims, List<String> phrases, String meaning) {
        phrases.forEach(phrase -> claims.computeIfAbsent(Utterance.of(phrase).bare(), bare -> new TreeSet<>())
                .add(meaning));
    }
}
